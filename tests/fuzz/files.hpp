#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace achilles::fuzz {

/// The bytes of a file; none where there is none.
[[nodiscard]] inline std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in{file, std::ios::binary | std::ios::ate};
  std::string bytes(in ? static_cast<std::size_t>(in.tellg()) : 0, '\0');
  in.seekg(0).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return bytes;
}

inline void put_bytes(const std::filesystem::path& file, std::string_view bytes) {
  std::ofstream{file, std::ios::binary}.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace achilles::fuzz
