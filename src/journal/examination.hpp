#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>

#include "achilles/date.hpp"
#include "achilles/error.hpp"
#include "journal/rows/rows.hpp"

namespace achilles::journal {

/// Everything that can be said of a journal's file by reading all of it.
struct Examination {
  enum class Found : std::uint8_t {
    nothing,      ///< no file, or an empty one
    no_file,      ///< a directory, a device
    link,         ///< a symbolic link
    foreign,      ///< another program's
    newer,        ///< of a format this program does not know
    older,        ///< of one it will bring up to date: its rows are not looked at
    interrupted,  ///< a write has to be rolled back before anybody can read
    refused,      ///< it cannot be read; `refusal` says why
    journal,
  };
  Found found = Found::nothing;
  int format = 0;
  std::optional<Error> refusal = {};

  bool pages_sound = true;
  std::int64_t lost_references = 0;  ///< rows that name what is not there
  Rows entries = {}, operations = {}, decisions = {}, programmes = {};
  std::int64_t damaged_checkpoints = 0;
  std::optional<std::chrono::sys_seconds> newest = {};  ///< when the latest command stored something

  /// Whether the file could be read, as far as it is sound.
  [[nodiscard]] bool read() const { return found == Found::journal || found == Found::older; }
  /// Whether all of it can be relied on.
  [[nodiscard]] bool sound() const;
};

/// Looks at a file without changing it in any way, whatever is wrong with it; what is wrong is never thrown. Other
/// programs' locks are waited for up to `patience`.
[[nodiscard]] Examination examine(const std::filesystem::path& file,
                                  std::chrono::milliseconds patience = std::chrono::seconds{5});

}  // namespace achilles::journal
