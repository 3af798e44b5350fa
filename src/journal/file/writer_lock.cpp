#include "journal/file/writer_lock.hpp"

#include <sqlite3.h>

#include <cerrno>
#include <system_error>

#include "journal/file/faults.hpp"
#include "journal/file/format.hpp"
#include "journal/file/private_file.hpp"

namespace achilles::journal {
namespace {

bool is_damage(const SQLite::Exception& problem) {
  const int code = problem.getErrorCode();
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR;
}

/// Whether it was locked: not where it is damaged.
bool lock(Connection& connection) {
  try {
    if (sqlite3_db_readonly(connection.database().getHandle(), "main") != 0) {
      throw std::system_error(EROFS, std::generic_category());
    }
    connection.make_durable();
    connection.database().exec("BEGIN IMMEDIATE");
    return true;
  } catch (const SQLite::Exception& problem) {
    if (is_damage(problem)) return false;
    throw;
  }
}

}  // namespace

std::unique_ptr<WriterLock> WriterLock::on(const std::filesystem::path& journal, std::chrono::milliseconds patience) {
  for (int tries = 0; tries < most_replacements; ++tries) {
    create_private_file(journal);
    auto connection = std::make_unique<Connection>(journal, Access::write, patience);
    const auto format = format_of(*connection);
    if (format.owner == Format::Owner::unknown) return nullptr;
    if (!lock(*connection)) return nullptr;
    if (!connection->moved()) return std::make_unique<WriterLock>(std::move(connection));
  }
  throw replaced_again_and_again(journal);
}

WriterLock::~WriterLock() { connection_->database().tryExec("ROLLBACK"); }

}  // namespace achilles::journal
