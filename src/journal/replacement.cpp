#include "journal/replacement.hpp"

#include <fmt/format.h>

#include "journal/backup/aside.hpp"
#include "journal/backup/backup.hpp"
#include "journal/backup/backup_name.hpp"
#include "journal/backup/manifest.hpp"
#include "journal/backup/soundness.hpp"
#include "journal/backups.hpp"
#include "journal/build.hpp"
#include "journal/file/copy_pages.hpp"
#include "journal/file/faults.hpp"
#include "journal/file/format.hpp"
#include "journal/file/private_file.hpp"
#include "journal/file/temporary_file.hpp"
#include "journal/file/writer_lock.hpp"
#include "journal/opening.hpp"
#include "journal/rows/read_state.hpp"
#include "journal/rows/selection.hpp"

namespace achilles::journal {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds patience{5};

/// Does the work on a backup; whatever is wrong in it is told as one thing.
template <class Work>
auto unless_damaged(const fs::path& backup, Work work) {
  try {
    return work();
  } catch (const SQLite::Exception&) {
  } catch (const Error&) {
  }
  throw damaged_backup(backup);
}

/// The manifest of a backup that is sound; nothing for a plain copy of a journal, which has none.
std::optional<Manifest> checked(Connection& backup) {
  auto manifest = manifest_of(backup);
  if (!holds_together(backup) || (manifest && !says(backup, *manifest))) throw damaged_backup(backup.file());
  return manifest;
}

/// The file that the backup's name leads to.
fs::path readable(const fs::path& backup) {
  try {
    auto file = fs::canonical(backup);
    expect_readable(file);
    return file;
  } catch (const std::system_error& problem) {
    throw fault(problem, Doing::restoring, backup);
  }
}

/// The journal in a backup, in the newest format: in memory, so that nothing lies about while somebody thinks it over.
std::unique_ptr<Connection> contents_of(Connection& backup) {
  auto contents = std::make_unique<Connection>();
  copy_pages(backup, *contents);
  contents->leave_room_for_sums();
  take_missing_steps(*contents, all_migrations());
  remove_manifest(*contents);
  return contents;
}

/// A file of it, read again to its last row.
TemporaryFile written(Connection& contents, const fs::path& journal) {
  TemporaryFile copy(unfinished_copy(journal, journal.parent_path()));
  Connection connection(copy.path(), Journal::Access::write, patience);
  at_the_door(connection, Doing::restoring, [&] {
    copy_pages(contents, connection);
    return read_state(connection);
  });
  return copy;
}

/// Throws where there is nothing in it for this achilles.
void refuse_what_is_no_backup(const fs::path& file) {
  const int newest = newest_format();
  const auto format = format_of(file);
  if (format.owner != Format::Owner::achilles) {
    throw Error(Exit::storage, fmt::format("{} is no backup of a journal", file.filename().string()),
                "Nothing was changed. See the backups: achilles restore");
  }
  if (format.version > newest) {
    throw Error(Exit::storage,
                fmt::format("this backup has format {}, newer than this achilles (format {})", format.version, newest),
                "Nothing was changed. Upgrade achilles, then restore it again.");
  }
}

/// What is damaged is set aside; another program's file and a newer journal are not.
void refuse_to_replace(const fs::path& journal) {
  const auto format = format_of(journal);
  if (format.owner == Format::Owner::unknown) return;
  refuse_others(format, newest_format(), journal);
}

/// The backup of the present journal; nothing where it cannot be read to its end.
std::optional<Backup> kept(const fs::path& journal, const Moment& now, std::span<const CarriedFile> present) {
  std::unique_ptr<Connection> connection;
  try {
    connection = open_as_it_is(journal, patience);
    at_the_door(*connection, Doing::reading, [&] {
      if (!holds_together(*connection)) throw damaged_backup(journal);
      if (is_newest(format_of(*connection))) static_cast<void>(read_state(*connection));
    });
  } catch (const Error&) {
    return std::nullopt;
  }
  return Backup{back_up(*connection, {now, Backup::Occasion::restore, present}), now, Backup::Occasion::restore};
}

}  // namespace

struct Replacement::Body {
  fs::path journal;  ///< resolved
  Backup backup;
  std::vector<CarriedFile> files;
  std::unique_ptr<Connection> contents;
};

Replacement::Replacement(std::unique_ptr<Body> body) : body_(std::move(body)) {}
Replacement::Replacement(Replacement&&) noexcept = default;
Replacement& Replacement::operator=(Replacement&&) noexcept = default;
Replacement::~Replacement() = default;

const Backup& Replacement::backup() const { return body_->backup; }
const std::vector<CarriedFile>& Replacement::files() const { return body_->files; }

Replacement Replacement::prepare(const fs::path& backup, const fs::path& journal) {
  try {
    const auto file = readable(backup);
    refuse_what_is_no_backup(file);
    const auto source = unless_damaged(file, [&] { return open_as_it_is(file, patience); });
    auto manifest = unless_damaged(file, [&] { return checked(*source); });
    make_private_directory(fs::absolute(journal).parent_path());
    const auto place = resolved(journal);
    if (fs::exists(fs::symlink_status(place))) refuse_what_is_no_file(place);
    auto contents = at_the_door(*source, Doing::restoring, [&] { return contents_of(*source); });
    unless_damaged(file, [&contents] { return read_state(*contents); });
    auto body = std::make_unique<Body>(Body{place, backup_in(file, place), {}, std::move(contents)});
    if (manifest) body->files = std::move(manifest->files);
    return Replacement(std::move(body));
  } catch (const SQLite::Exception& problem) {
    throw fault(problem, 0, Doing::restoring, journal);
  } catch (const std::system_error& problem) {
    throw fault(problem, Doing::restoring, journal);
  }
}

namespace {

/// Once it is there, a disk that fails does not undo that.
void put_in_place(TemporaryFile& copy, const fs::path& journal) {
  try {
    copy.take_place(journal);
  } catch (const std::system_error&) {
    const bool is_there = copy.path().empty();
    if (!is_there) throw;
    throw Error{Exit::unreported, "the journal is restored, but the disk reported a failure",
                "Look at it before you rely on it: achilles history"};
  }
}

}  // namespace

Replaced Replacement::take_place(const Moment& now, std::span<const CarriedFile> present) {
  const auto& journal = body_->journal;
  refuse_to_replace(journal);
  try {
    auto copy = written(*body_->contents, journal);
    const auto lock = WriterLock::on(journal, patience);
    Replaced replaced;
    if (fs::file_size(journal) > 0) {
      if (lock) replaced.backup = kept(journal, now, present);
      if (!replaced.backup) replaced.aside = set_aside(journal, now);
    }
    put_in_place(copy, journal);
    return replaced;
  } catch (const SQLite::Exception& problem) {
    throw fault(problem, 0, Doing::restoring, journal);
  } catch (const std::system_error& problem) {
    throw fault(problem, Doing::restoring, journal);
  }
}

std::vector<Entry> Replacement::entries() const {
  auto& contents = *body_->contents;
  return at_the_door(contents, Doing::reading, [&] {
    std::vector<Entry> found;
    Selection selection(contents, {});
    while (auto entry = selection.next()) found.push_back(std::move(*entry));
    return found;
  });
}

}  // namespace achilles::journal
