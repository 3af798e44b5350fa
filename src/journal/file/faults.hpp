#pragma once

#include <SQLiteCpp/Exception.h>

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "achilles/error.hpp"
#include "journal/file/connection.hpp"

namespace achilles::journal {

// What went wrong, in words a runner can act on. Every error is Exit::storage.

enum class Doing {
  reading,
  preparing,  ///< to save
  saving,
  backing_up,
  copying_out,  ///< a backup, to a place somebody chose
  restoring,
  erasing,
};

/// A library's complaint. `system_error` is the system's error number behind it, 0 when there is none.
[[nodiscard]] Error fault(const SQLite::Exception& problem, int system_error, Doing doing,
                          const std::filesystem::path& file);
/// A system call's complaint about the file or its directory.
[[nodiscard]] Error fault(const std::system_error& problem, Doing doing, const std::filesystem::path& file);

[[nodiscard]] Error damaged_backup(const std::filesystem::path& file);
[[nodiscard]] Error damaged_entry(const std::filesystem::path& file, std::int64_t number);
[[nodiscard]] Error damaged_operation(const std::filesystem::path& file, std::int64_t number);
[[nodiscard]] Error damaged_programme(const std::filesystem::path& file, std::string_view hash);
/// Of a row that does not follow the one before: "entry #7".
[[nodiscard]] Error misplaced(const std::filesystem::path& file, std::string_view what);
/// Of what the coach said after that operation.
[[nodiscard]] Error damaged_decision(const std::filesystem::path& file, std::int64_t operation);

/// Whoever waits for a lock finds another journal in this one's place, every time.
[[nodiscard]] Error replaced_again_and_again(const std::filesystem::path& file);

/// Does the work; what the libraries throw becomes an Error. The room's door.
template <class Work>
auto at_the_door(Connection& connection, Doing doing, Work work) {
  try {
    return work();
  } catch (const SQLite::Exception& problem) {
    throw fault(problem, connection.system_error(problem.getExtendedErrorCode()), doing, connection.file());
  } catch (const std::system_error& problem) {
    throw fault(problem, doing, connection.file());
  }
}

}  // namespace achilles::journal
