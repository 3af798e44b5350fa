#include "journal/backup/backup.hpp"

#include <fmt/format.h>

#include "achilles/shell_word.hpp"
#include "journal/backup/backup_name.hpp"
#include "journal/backup/manifest.hpp"
#include "journal/backup/soundness.hpp"
#include "journal/file/copy_pages.hpp"
#include "journal/file/faults.hpp"
#include "journal/file/format.hpp"
#include "journal/file/migrations.hpp"
#include "journal/file/private_file.hpp"
#include "journal/file/reading.hpp"
#include "journal/file/temporary_file.hpp"
#include "journal/file/transaction.hpp"
#include "journal/rows/read_state.hpp"

namespace achilles::journal {
namespace {

namespace fs = std::filesystem;

void write_manifest(Connection& copy, const Manifest& manifest) {
  Transaction transaction(copy);
  write(copy, manifest);
  transaction.commit();
}

Manifest write_copy(Connection& journal, const fs::path& file, const BackupOrder& order, Doing doing) {
  Manifest manifest{order.at, order.occasion, {}, {order.files.begin(), order.files.end()}};
  const auto reading = at_the_door(journal, Doing::reading, [&] {
    auto begun = std::make_unique<Reading>(journal);
    if (is_newest(format_of(journal))) manifest.state = state_of(read_state(journal));
    return begun;
  });
  Connection copy(file, Access::write, journal.patience(),
                  format_of(journal).summed ? Connection::Sums::kept : Connection::Sums::left_alone);
  at_the_door(copy, doing, [&] {
    copy_pages(journal, copy);
    write_manifest(copy, manifest);
  });
  return manifest;
}

void check(const fs::path& file, const Format& format, const Manifest& manifest) {
  try {
    Connection copy(file, Access::read, std::chrono::seconds{1});
    const auto found = format_of(copy);
    const auto said = manifest_of(copy);
    const bool same = found.owner == format.owner && found.version == format.version && said &&
                      said->state == manifest.state && said->files == manifest.files;
    if (same && holds_together(copy) && says(copy, *said)) return;
  } catch (const SQLite::Exception&) {
  } catch (const Error&) {
  }
  throw Error(Exit::storage, "not backed up: the copy is not what the journal is",
              "Nothing was changed. Check the disk, and look at the journal: achilles doctor");
}

fs::path put_in_folder(TemporaryFile copy, const fs::path& journal, std::chrono::sys_seconds at) {
  for (int nth = 1;; ++nth) {
    auto name = backups_folder(journal) / backup_name(journal, at, nth);
    if (copy.take_free_place(name)) return name;
  }
}

bool take(TemporaryFile& copy, const Elsewhere& elsewhere) {
  if (!elsewhere.replaces) return copy.take_free_place(elsewhere.file);
  copy.take_place(elsewhere.file);
  return true;
}

/// Once it is there, a disk that fails does not undo that.
fs::path put_elsewhere(TemporaryFile copy, const Elsewhere& elsewhere) try {
  if (take(copy, elsewhere)) return elsewhere.file;
  throw Error(Exit::failed, fmt::format("{} is there already", elsewhere.file.string()),
              "Choose another name, or add --force to replace it.");
} catch (const std::system_error&) {
  const bool is_there = copy.path().empty();
  if (!is_there) throw;
  throw Error{Exit::unreported, fmt::format("{} is written, but the disk reported a failure", elsewhere.file.string()),
              fmt::format("See whether it is whole before you rely on it: achilles restore {}",
                          shell_word(elsewhere.file.string()))};
}

}  // namespace

fs::path back_up(Connection& journal, const BackupOrder& order, const std::optional<Elsewhere>& elsewhere) {
  const auto doing = elsewhere ? Doing::copying_out : Doing::backing_up;
  const auto folder = elsewhere ? elsewhere->file.parent_path() : backups_folder(journal.file());
  try {
    if (!elsewhere) make_private_directory(folder);
    TemporaryFile copy(unfinished_copy(journal.file(), folder));
    const auto manifest = write_copy(journal, copy.path(), order, doing);
    check(copy.path(), format_of(journal), manifest);
    return elsewhere ? put_elsewhere(std::move(copy), *elsewhere)
                     : put_in_folder(std::move(copy), journal.file(), order.at.utc);
  } catch (const SQLite::Exception& problem) {
    throw fault(problem, 0, doing, folder / "backup");
  } catch (const std::system_error& problem) {
    throw fault(problem, doing, elsewhere ? elsewhere->file : folder / "backup");
  }
}

}  // namespace achilles::journal
