#include "journal/file/faults.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>
#include <optional>
#include <string>

#include "achilles/shell_word.hpp"

namespace achilles::journal {
namespace {

struct Words {
  std::string cause, next_step;
};

std::string directory_of(const std::filesystem::path& file) { return file.parent_path().string(); }

Words full(const std::filesystem::path& file) {
  return {fmt::format("no space left in {}", directory_of(file)), "Free some space, then run it again."};
}

/// How somebody chooses another file.
std::string_view another(Doing doing) {
  return doing == Doing::copying_out ? "choose another place with -o." : "choose another file with --db.";
}

std::string choose_another(Doing doing) {
  return doing == Doing::copying_out ? "Choose another place with -o." : "Choose another file with --db.";
}

Words read_only(const std::filesystem::path& file, Doing doing) {
  return {fmt::format("{} cannot be written to", file.string()),
          fmt::format("Make it and its directory writable, or {}", another(doing))};
}

/// The directory that keeps out what is not there yet; nothing where the file is there, and refuses itself.
std::optional<std::filesystem::path> keeper_out(const std::filesystem::path& file) {
  std::error_code unknown;
  if (std::filesystem::exists(std::filesystem::symlink_status(file, unknown))) return std::nullopt;
  auto directory = std::filesystem::absolute(file, unknown);
  while (!std::filesystem::is_directory(directory, unknown) && directory.has_relative_path()) {
    directory = directory.parent_path();
  }
  return directory;
}

Words forbidden(const std::filesystem::path& file, Doing doing) {
  if (const auto directory = keeper_out(file)) {
    const auto elsewhere = doing == Doing::backing_up ? "." : fmt::format(", or {}", another(doing));
    return {fmt::format("nothing can be put into {}", directory->string()),
            fmt::format("Make it writable: chmod u+rwx {}{}", shell_word(directory->string()), elsewhere)};
  }
  return {fmt::format("no permission to use {}", file.string()),
          fmt::format("Change its permissions, or {}", another(doing))};
}

Words locked() { return {"another program is using the journal", "Run it again when the other one has finished."}; }

Words damaged(const std::filesystem::path& file) {
  return {fmt::format("{} is damaged", file.string()), "Keep a copy of it, then restore a backup: achilles restore"};
}

Words disk_failure() { return {"the disk reported an error", "Check the disk, then run it again."}; }

/// The words for an error number of the system.
Words words(int system_error, Doing doing, const std::filesystem::path& file) {
  switch (system_error) {
    case ENOSPC:
    case EDQUOT:
      return full(file);
    case EFBIG:
      return {"the file may not grow any further", "Raise the limit on the size of files, then run it again."};
    case EBUSY:
      return locked();
    case EROFS:
      return read_only(file, doing);
    case EACCES:
    case EPERM:
      return forbidden(file, doing);
    case ENOENT:
    case ENOTDIR:
    case EEXIST:  // something else stands where the directory should be
      return {fmt::format("there is no directory {}", directory_of(file)), choose_another(doing)};
    case ENAMETOOLONG:
      return {"the path of the file is too long", choose_another(doing)};
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
Words words(int code, int system_error, Doing doing, const std::filesystem::path& file) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return locked();
    case SQLITE_FULL:
      return full(file);
    case SQLITE_READONLY:
      return read_only(file, doing);
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return forbidden(file, doing);
    case SQLITE_CANTOPEN:
      return code == SQLITE_CANTOPEN_SYMLINK ? words(ELOOP, doing, file)
                                             : words(system_error == 0 ? EACCES : system_error, doing, file);
    case SQLITE_IOERR:
      return words(system_error, doing, file);
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

std::string prefix(Doing doing) {
  switch (doing) {
    case Doing::reading:
      return {};
    case Doing::preparing:
    case Doing::saving:
      return "not saved: ";
    case Doing::backing_up:
    case Doing::copying_out:
      return "not backed up: ";
    case Doing::restoring:
      return "not restored: ";
    case Doing::erasing:
      return "not erased: ";
  }
  return {};
}

Error error(Doing doing, const Words& words) {
  const auto* const comfort = doing == Doing::saving ? " Your earlier entries are intact." : "";
  return {Exit::storage, prefix(doing) + words.cause, words.next_step + comfort};
}

}  // namespace

Error fault(const SQLite::Exception& problem, int system_error, Doing doing, const std::filesystem::path& file) {
  const int code = problem.getExtendedErrorCode();
  const bool sound = code != SQLITE_NOTADB && code != SQLITE_ERROR && (code & 0xff) != SQLITE_CORRUPT;
  return error(sound ? doing : Doing::reading, words(code, system_error, doing, file));
}

Error fault(const std::system_error& problem, Doing doing, const std::filesystem::path& file) {
  return error(doing, words(problem.code().value(), doing, file));
}

Error damaged_backup(const std::filesystem::path& file) {
  return {Exit::storage, fmt::format("the backup {} is damaged", file.filename().string()),
          "Nothing was changed. Take another one: achilles restore lists them."};
}

Error replaced_again_and_again(const std::filesystem::path& file) {
  return {Exit::storage, fmt::format("not saved: {} is replaced again and again", file.string()),
          "Is something keeping it in step with another machine? Stop that, and try again."};
}

Error damaged_entry(const std::filesystem::path& file, std::int64_t number) {
  return {Exit::storage, fmt::format("entry #{} is damaged: its checksum is wrong", number),
          fmt::format("Keep a copy of {}, then restore a backup: achilles restore", file.string())};
}

Error damaged_operation(const std::filesystem::path& file, std::int64_t number) {
  return {Exit::storage, fmt::format("operation {} is damaged: its checksum is wrong", number),
          fmt::format("Keep a copy of {}, then restore a backup: achilles restore", file.string())};
}

Error damaged_programme(const std::filesystem::path& file, std::string_view hash) {
  return {Exit::storage, fmt::format("the kept programme {} is damaged: its checksum is wrong", hash),
          fmt::format("Keep a copy of {}, then restore a backup: achilles restore", file.string())};
}

Error misplaced(const std::filesystem::path& file, std::string_view what) {
  return {Exit::storage, fmt::format("{} is damaged: it comes twice, or out of order", what),
          fmt::format("Keep a copy of {}, then restore a backup: achilles restore", file.string())};
}

Error damaged_decision(const std::filesystem::path& file, std::int64_t operation) {
  return {Exit::storage, fmt::format("what was said after operation {} is damaged: its checksum is wrong", operation),
          fmt::format("Keep a copy of {}, then restore a backup: achilles restore", file.string())};
}

}  // namespace achilles::journal
