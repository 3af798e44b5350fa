#include "journal/file/connection.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <string>

#include "journal/file/page_sums.hpp"

namespace achilles::journal {
namespace {

/// How SQLite runs in a program that soon ends. Before its first use.
[[maybe_unused]] const bool settled = [] {
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);  // nobody here asks for its statistics
  // Each list in a CHECK is a small file in memory, which would lay out twenty pages to use one.
  sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0);
  return true;
}();

int flags_for(Access access) {
  const int how = access == Access::read ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
  return how | SQLite::OPEN_NOFOLLOW | SQLite::OPEN_NOMUTEX;
}

}  // namespace

Connection::Connection(const std::filesystem::path& file, Access access, std::chrono::milliseconds patience, Sums sums)
    : file_(file),
      patience_(patience),
      database_(file.string(), flags_for(access), static_cast<int>(patience.count()),
                sums == Sums::kept ? layer_of_page_sums() : "") {
  if (sums == Sums::kept) leave_room_for_sums();
  harden();
}

Connection::Connection() : patience_(0), database_(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX) {
  harden();
}

void Connection::harden() {
  sqlite3* handle = database_.getHandle();
  database_.check(sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr));
  database_.check(sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr));
  database_.check(sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr));
  set(References::checked);
  database_.exec("PRAGMA cell_size_check = ON");
}

void Connection::leave_room_for_sums() {
  int size = page_sum_size;
  database_.check(sqlite3_file_control(database_.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &size));
}

void Connection::make_durable() {
  database_.exec("PRAGMA journal_mode = DELETE");
  database_.exec("PRAGMA synchronous = EXTRA");
}

int Connection::system_error(int code) const {
  sqlite3* handle = database_.getHandle();
  if ((code & 0xff) != SQLITE_IOERR) return sqlite3_system_errno(handle);
  int number = 0;  // the handle's own number is that of whatever SQLite tried next; the file remembers
  const int result = sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
  return result == SQLITE_OK ? number : 0;
}

bool Connection::moved() const {
  int moved = 0;
  const int result = sqlite3_file_control(database_.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  return result == SQLITE_OK && moved != 0;
}

void Connection::set(References references) {
  database_.check(sqlite3_db_config(database_.getHandle(), SQLITE_DBCONFIG_ENABLE_FKEY,
                                    references == References::checked ? 1 : 0, nullptr));
}

std::unique_ptr<SQLite::Statement> Connection::take(const char* sql) {
  const auto found = std::ranges::find(idle_, sql, [](const auto& idle) { return idle.first; });
  if (found == idle_.end()) return std::make_unique<SQLite::Statement>(database_, sql);
  auto statement = std::move(found->second);
  idle_.erase(found);
  return statement;
}

void Connection::give_back(const char* sql, std::unique_ptr<SQLite::Statement> statement) {
  idle_.emplace_back(sql, std::move(statement));
}

}  // namespace achilles::journal
