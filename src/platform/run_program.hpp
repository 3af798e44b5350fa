#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace achilles::platform {

/// How a program ended, and what it said.
struct Ran {
  enum class End : std::uint8_t {
    exited,       ///< by itself, with `code`
    killed,       ///< by a signal
    too_long,     ///< by us, with everything in its process group, when its time was over
    not_started,  ///< the system cannot run this file
  };
  End end = End::not_started;
  int code = 0;
  std::string said;  ///< its standard output and error as they came, the first 64 KiB

  [[nodiscard]] bool well() const { return end == End::exited && code == 0; }
};

/// Variables that stand beside, or in place of, those of this process.
using Variables = std::vector<std::pair<std::string, std::string>>;

/// Runs an executable file without arguments and without a shell, in a process group of its own, and waits for it.
/// `input` is its standard input; it need not read it. No other descriptor of this process is handed on.
[[nodiscard]] Ran run_program(const std::filesystem::path& file, std::string_view input, const Variables& variables,
                              std::chrono::milliseconds limit);

/// Whether it is a file that this process may execute.
[[nodiscard]] bool executable(const std::filesystem::path& file);

}  // namespace achilles::platform
