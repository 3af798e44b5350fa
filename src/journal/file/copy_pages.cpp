#include "journal/file/copy_pages.hpp"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <cerrno>
#include <system_error>

namespace achilles::journal {

void make_hasty(Connection& copy) {
  copy.database().exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY");
}

void copy_pages(Connection& from, Connection& to) {
  make_hasty(to);
  auto result = SQLITE_OK;
  try {
    result = SQLite::Backup(to.database(), from.database()).executeStep();
  } catch (const SQLite::Exception& problem) {
    throw SQLite::Exception(to.database().getHandle(), problem.getErrorCode());  // which knows more of it
  }
  if (result != SQLITE_DONE) throw std::system_error(EBUSY, std::generic_category());
}

}  // namespace achilles::journal
