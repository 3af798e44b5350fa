#include "journal/opening.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>

#include "journal/build.hpp"
#include "journal/file/faults.hpp"
#include "journal/file/format.hpp"
#include "journal/file/private_file.hpp"
#include "journal/file/writer_lock.hpp"
#include "journal/upgrade.hpp"

namespace achilles::journal {
namespace {

namespace fs = std::filesystem;
using Patience = std::chrono::milliseconds;
using Migrations = std::span<const Migration>;

/// Takes the lock of a reader once, which also completes or rolls back what a crash interrupted.
/// Returns false where that would need a connection that may write.
bool settle(Connection& connection) {
  try {
    SQLite::Statement(connection.database(), "PRAGMA user_version").executeStep();
    return true;
  } catch (const SQLite::Exception& problem) {
    if (problem.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK) return false;
    throw;
  }
}

std::unique_ptr<Connection> empty_journal(Migrations migrations) {
  auto connection = std::make_unique<Connection>();
  take_missing_steps(*connection, migrations);
  return connection;
}

/// A connection that reads what was stored, with whatever a crash interrupted rolled back. Another program's file, or a
/// newer one, is refused.
std::unique_ptr<Connection> settled(const fs::path& file, Patience patience, int newest) {
  auto connection = std::make_unique<Connection>(file, Access::read, patience);
  return at_the_door(*connection, Doing::reading, [&] {
    refuse_others(format_of(*connection), newest, file);
    if (!settle(*connection)) {
      Connection repair(file, Access::write, patience);
      if (!settle(repair) || !settle(*connection)) {
        throw Error(Exit::storage, "a write that was interrupted has to be rolled back first",
                    fmt::format("Make {} and its directory writable, then run it again.", file.string()));
      }
    }
    refuse_others(format_of(*connection), newest, file);
    return std::move(connection);
  });
}

std::unique_ptr<Connection> open_to_read(const fs::path& file, Patience patience, Migrations migrations) {
  const int newest = static_cast<int>(migrations.size());
  auto connection = settled(file, patience, newest);
  const auto format = at_the_door(*connection, Doing::reading, [&] { return format_of(*connection); });
  if (format.owner == Format::Owner::nobody) return empty_journal(migrations);
  if (format.version < newest) {
    throw Error(Exit::storage, fmt::format("this journal is from an older achilles (format {})", format.version),
                "The next command that stores something brings it up to date.");
  }
  return connection;
}

/// What a connection is, once it has been looked at.
enum class State : unsigned char {
  ready,    ///< to be written to
  older,    ///< of an older format
  emptied,  ///< of what was a first write that a crash interrupted: SQLite still holds it for what that meant to be
};

/// Makes it ready to be written to; an empty file becomes a journal.
State prepare(Connection& connection, Migrations migrations) {
  const int newest = static_cast<int>(migrations.size());
  const auto seen = format_of(connection);
  refuse_others(seen, newest, connection.file());
  if (sqlite3_db_readonly(connection.database().getHandle(), "main") != 0) {
    throw std::system_error(EROFS, std::generic_category());
  }
  settle(connection);
  const auto format = format_of(connection);
  if (format.owner != seen.owner) return State::emptied;
  const bool a_journal = format.owner == Format::Owner::achilles;
  if (a_journal && format.version < newest) return State::older;
  connection.make_durable();
  if (!a_journal) take_missing_steps(connection, migrations);
  return State::ready;
}

std::unique_ptr<Connection> open_to_write(const fs::path& file, const Opening& opening, Migrations migrations) {
  for (int tries = 0; tries < most_replacements; ++tries) {
    auto connection = std::make_unique<Connection>(file, Access::write, opening.patience);
    const auto state = at_the_door(*connection, Doing::preparing, [&] { return prepare(*connection, migrations); });
    if (state == State::ready && !connection->moved()) return connection;
    connection.reset();
    if (state == State::older) bring_up_to_date(file, opening.now, opening.patience, migrations);
    create_private_file(file);  // another journal took its place meanwhile, or none
  }
  throw replaced_again_and_again(file);
}

}  // namespace

void refuse_what_is_no_file(const fs::path& file) {
  switch (fs::symlink_status(file).type()) {
    case fs::file_type::regular:
      return;
    case fs::file_type::not_found:
      throw Error(Exit::storage, fmt::format("there is no journal at {}", file.string()), "Begin one: achilles start");
    case fs::file_type::symlink:
      throw Error(Exit::storage, fmt::format("{} is a symbolic link", file.string()),
                  "Give the path it leads to with --db.");
    default:
      throw Error(Exit::storage, fmt::format("{} is not a file", file.string()), "Choose another file with --db.");
  }
}

fs::path resolved(const fs::path& file) {
  const auto absolute = fs::absolute(file);
  return fs::canonical(absolute.parent_path()) / absolute.filename();
}

std::unique_ptr<Connection> open(const fs::path& file, Access access, const Opening& opening, Migrations migrations) {
  const auto doing = access == Access::read ? Doing::reading : Doing::preparing;
  if (!file.has_filename()) {
    throw Error(Exit::storage, fmt::format("{} is not a file", file.string()), "Choose another file with --db.");
  }
  try {
    if (access == Access::write) {
      make_private_directory(fs::absolute(file).parent_path());
      create_private_file(file);
    }
    refuse_what_is_no_file(file);
    const auto place = resolved(file);
    return access == Access::read ? open_to_read(place, opening.patience, migrations)
                                  : open_to_write(place, opening, migrations);
  } catch (const SQLite::Exception& problem) {
    throw fault(problem, 0, doing, file);
  } catch (const std::system_error& problem) {
    throw fault(problem, doing, file);
  }
}

std::unique_ptr<Connection> open_as_it_is(const fs::path& file, Patience patience) {
  try {
    refuse_what_is_no_file(file);
    return settled(resolved(file), patience, newest_format());
  } catch (const SQLite::Exception& problem) {
    throw fault(problem, 0, Doing::reading, file);
  } catch (const std::system_error& problem) {
    throw fault(problem, Doing::reading, file);
  }
}

}  // namespace achilles::journal
