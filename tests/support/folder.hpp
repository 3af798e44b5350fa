#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "support/catch.hpp"

namespace achilles::test {

/// The files of a folder, byte for byte, by name without extension.
inline std::map<std::string, std::string> files_of(const std::filesystem::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator{folder}) {
    std::ifstream in{entry.path(), std::ios::binary};
    INFO(entry.path());
    REQUIRE(in);
    files[entry.path().stem().string()] = {std::istreambuf_iterator<char>{in}, {}};
  }
  return files;
}

}  // namespace achilles::test
