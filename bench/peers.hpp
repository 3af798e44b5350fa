#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "stopwatch.hpp"

namespace achilles::bench {

/// A program somebody would use instead, with as many entries as the journal has days.
struct Peer {
  std::string name;
  Words today;  ///< what stands for today
  Words add;    ///< adds one entry; empty where the program has no such command
  Words all;    ///< writes everything to standard output
};

/// Those that are installed, each with one entry a day for so many years in files of its own below the folder.
[[nodiscard]] std::vector<Peer> peers(const std::filesystem::path& folder, int years);

/// Whether the program can be found.
[[nodiscard]] bool installed(const std::string& program);

}  // namespace achilles::bench
