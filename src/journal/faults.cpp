#include "journal/faults.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>
#include <string>

namespace achilles::journal {
namespace {

struct Words {
  std::string cause, next_step;
};

std::string directory_of(const std::filesystem::path& file) { return file.parent_path().string(); }

Words full(const std::filesystem::path& file) {
  return {fmt::format("no space left in {}", directory_of(file)), "Free some space, then run it again."};
}

Words read_only(const std::filesystem::path& file) {
  return {fmt::format("{} cannot be written to", file.string()),
          "Make it and its directory writable, or choose another file with --db."};
}

Words forbidden(const std::filesystem::path& file) {
  return {fmt::format("no permission to use {}", file.string()),
          "Change its permissions, or choose another file with --db."};
}

Words locked() { return {"another program is using the journal", "Run it again when the other one has finished."}; }

Words damaged(const std::filesystem::path& file) {
  return {fmt::format("{} is damaged", file.string()), "Keep a copy of it, and restore a backup."};
}

Words disk_failure() { return {"the disk reported an error", "Check the disk, then run it again."}; }

/// The words for an error number of the system.
Words words(int system_error, const std::filesystem::path& file) {
  switch (system_error) {
    case ENOSPC:
    case EDQUOT:
      return full(file);
    case EFBIG:
      return {"the file may not grow any further", "Raise the limit on the size of files, then run it again."};
    case EROFS:
      return read_only(file);
    case EACCES:
    case EPERM:
      return forbidden(file);
    case ENOENT:
    case ENOTDIR:
    case EEXIST:  // something else stands where the directory should be
      return {fmt::format("there is no directory {}", directory_of(file)), "Choose another file with --db."};
    case ENAMETOOLONG:
      return {"the path of the journal is too long", "Choose another file with --db."};
    case ELOOP:
      return {fmt::format("{} is a symbolic link", file.string()), "Give the path it leads to with --db."};
    case EMFILE:
    case ENFILE:
      return {"too many files are open", "Close some programs, then run it again."};
    default:
      return disk_failure();
  }
}

/// The words for a result code of SQLite.
Words words(int code, int system_error, const std::filesystem::path& file) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return locked();
    case SQLITE_FULL:
      return full(file);
    case SQLITE_READONLY:
      return read_only(file);
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return forbidden(file);
    case SQLITE_CANTOPEN:
      return code == SQLITE_CANTOPEN_SYMLINK ? words(ELOOP, file)
                                             : words(system_error == 0 ? EACCES : system_error, file);
    case SQLITE_IOERR:
      return words(system_error, file);
    case SQLITE_NOTADB:
      return {fmt::format("{} is not an achilles journal", file.string()),
              "Nothing was changed. Choose another file with --db."};
    case SQLITE_CORRUPT:
    case SQLITE_ERROR:  // the SQL is ours, so it is the file's tables that are not
      return damaged(file);
    case SQLITE_NOMEM:
      return {"there is not enough memory", "Close some programs, then run it again."};
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
      return {"an entry holds a value the journal does not allow", "Check the values, then run it again."};
    default:
      return disk_failure();
  }
}

Error error(Doing doing, const Words& words) {
  const auto* const prefix = doing == Doing::reading ? "" : "not saved: ";
  const auto* const comfort = doing == Doing::saving ? " Your earlier entries are intact." : "";
  return {Exit::storage, prefix + words.cause, words.next_step + comfort};
}

}  // namespace

Error fault(const SQLite::Exception& problem, int system_error, Doing doing, const std::filesystem::path& file) {
  const int code = problem.getExtendedErrorCode();
  const bool sound = code != SQLITE_NOTADB && code != SQLITE_ERROR && (code & 0xff) != SQLITE_CORRUPT;
  return error(sound ? doing : Doing::reading, words(code, system_error, file));
}

Error fault(const std::system_error& problem, Doing doing, const std::filesystem::path& file) {
  return error(doing, words(problem.code().value(), file));
}

Error damaged_entry(const std::filesystem::path& file, std::int64_t number) {
  return {Exit::storage, fmt::format("entry #{} is damaged: its checksum is wrong", number),
          fmt::format("Keep a copy of {}, and restore a backup.", file.string())};
}

Error damaged_operation(const std::filesystem::path& file, std::int64_t number) {
  return {Exit::storage, fmt::format("operation {} is damaged: its checksum is wrong", number),
          fmt::format("Keep a copy of {}, and restore a backup.", file.string())};
}

Error damaged_programme(const std::filesystem::path& file, std::string_view hash) {
  return {Exit::storage, fmt::format("the kept programme {} is damaged: its checksum is wrong", hash),
          fmt::format("Keep a copy of {}, and restore a backup.", file.string())};
}

Error damaged_decision(const std::filesystem::path& file, std::int64_t operation) {
  return {Exit::storage, fmt::format("what was said after operation {} is damaged: its checksum is wrong", operation),
          fmt::format("Keep a copy of {}, and restore a backup.", file.string())};
}

}  // namespace achilles::journal
