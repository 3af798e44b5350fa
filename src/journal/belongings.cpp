#include "journal/belongings.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <system_error>

#include "achilles/unfinished.hpp"
#include "journal/backup/aside.hpp"
#include "journal/backup/backup_name.hpp"
#include "journal/file/faults.hpp"
#include "journal/file/format.hpp"
#include "journal/file/listing.hpp"
#include "journal/file/private_file.hpp"
#include "journal/file/writer_lock.hpp"
#include "journal/opening.hpp"

namespace achilles::journal {
namespace {

namespace fs = std::filesystem;

/// What cannot be looked at may be there, and nothing is called erased that may be there.
void expect_known(const std::error_code& trouble, const fs::path& path) {
  if (trouble && !is_missing(trouble)) throw fault(std::system_error(trouble), Doing::erasing, path);
}

std::vector<fs::path> entries_of(const fs::path& folder) {
  std::error_code trouble;
  auto entries = entries_in(folder, trouble);
  expect_known(trouble, folder);
  return entries;
}

bool is_file(const fs::path& path) {
  std::error_code trouble;
  const auto status = fs::symlink_status(path, trouble);
  expect_known(trouble, path);
  return fs::is_regular_file(status);
}

bool is_journal(const fs::path& file, Place place) {
  if (!is_file(file)) return false;
  switch (format_of(file).owner) {
    case Format::Owner::achilles:
    case Format::Owner::unclear:
      return true;
    case Format::Owner::nobody:  // also a file too short to say anything
    case Format::Owner::unknown:
      return place == Place::usual || fs::file_size(file) == 0;
    case Format::Owner::another:
      break;
  }
  return false;
}

/// Whether what stands in the place of the journal, or stood there, is one.
bool is_ours(const fs::path& journal, Place place) {
  return is_journal(journal, place) || (place == Place::usual && !fs::exists(fs::symlink_status(journal)));
}

/// Whether a file was begun and not finished, as a command leaves it that is killed.
bool was_begun(const fs::path& journal, const fs::path& file) {
  return is_unfinished_copy(journal, file) || is_unfinished(file.filename().string());
}

bool is_backup(const fs::path& journal, const fs::path& file) {
  if (!is_file(file)) return false;
  if (was_begun(journal, file)) return true;
  return instant_in_name(journal, file) && format_of(file).owner != Format::Owner::another;
}

/// The journal, and what SQLite left beside it; that also where the journal is gone.
std::vector<fs::path> own_files(const fs::path& journal) {
  std::vector<fs::path> files;
  for (const auto* suffix : {"", "-journal", "-wal", "-shm"}) {
    auto file = journal;
    if (is_file(file += suffix)) files.push_back(std::move(file));
  }
  return files;
}

/// What was made of the journal, and what lies among its backups. Does not read the journal: this process may hold a
/// lock on it.
Belongings copies_of(const fs::path& journal) {
  Belongings found;
  for (auto& entry : entries_of(journal.parent_path())) {
    const bool ours = is_set_aside(journal, entry) || was_begun(journal, entry);
    if (ours && is_file(entry)) found.files.push_back(std::move(entry));
  }
  for (auto& entry : entries_of(backups_folder(journal))) {
    auto& whose = is_backup(journal, entry) ? found.files : found.others;
    whose.push_back(std::move(entry));
  }
  return found;
}

}  // namespace

Belongings belongings_of(const fs::path& journal, Place place) {
  auto found = copies_of(journal);
  if (is_ours(journal, place)) {
    const auto own = own_files(journal);
    found.files.insert(found.files.begin(), own.begin(), own.end());
  } else if (fs::exists(fs::symlink_status(journal))) {
    found.others.insert(found.others.begin(), journal);
  }
  if (place != Place::usual) return found;
  for (auto& entry : entries_of(journal.parent_path())) {  // a folder of nothing else
    const bool told = entry == backups_folder(journal) || std::ranges::find(found.files, entry) != found.files.end() ||
                      std::ranges::find(found.others, entry) != found.others.end();
    if (!told) found.others.push_back(std::move(entry));
  }
  return found;
}

namespace {

/// How many are left.
int remove_each(std::span<const fs::path> files) {
  int left = 0;
  for (const auto& file : files) {
    std::error_code refused;
    fs::remove(file, refused);
    if (refused) ++left;
  }
  return left;
}

/// Nothing but a folder: what somebody put in its place is theirs.
void remove_if_empty(const fs::path& folder) {
  std::error_code ignored;
  if (fs::is_directory(fs::symlink_status(folder, ignored))) fs::remove(folder, ignored);
}

/// Makes the disk forget them too. Whether it could.
bool settle(const std::set<fs::path>& folders) {
  bool settled = true;
  for (const auto& folder : folders) {
    try {
      if (fs::is_directory(folder)) sync(folder);
    } catch (const std::system_error&) {
      settled = false;
    }
  }
  return settled;
}

}  // namespace

Erasure erase(const fs::path& journal, Place place, std::span<const fs::path> more) {
  try {
    const auto own = is_ours(journal, place) ? own_files(journal) : std::vector<fs::path>{};
    const auto lock = own.empty() ? nullptr : WriterLock::on(resolved(journal), std::chrono::seconds{5});
    auto files = copies_of(journal).files;
    files.insert(files.end(), more.begin(), more.end());
    const auto all = static_cast<int>(own.size() + files.size());
    // The lock removes what can be rolled back, and makes an empty journal where there was none.
    const auto locked = own.empty() ? own : own_files(journal);
    files.insert(files.begin(), locked.begin(), locked.end());
    const auto backups = backups_folder(journal);  // all that is needed, while there is memory
    std::set<fs::path> folders{journal.parent_path(), backups};
    for (const auto& file : files) folders.insert(file.parent_path());
    const int left = remove_each(files);
    remove_if_empty(backups);
    if (!settle(folders) && left == 0) {
      throw Error{Exit::unreported, "erased, but the disk reported a failure",
                  "A power cut may bring some of it back. Look again: achilles erase --all --dry-run"};
    }
    return {all - left, left};
  } catch (const SQLite::Exception& problem) {
    throw fault(problem, 0, Doing::erasing, journal);
  } catch (const std::system_error& problem) {
    throw fault(problem, Doing::erasing, journal);
  }
}

}  // namespace achilles::journal
