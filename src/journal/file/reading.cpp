#include "journal/file/reading.hpp"

#include <sqlite3.h>

namespace achilles::journal {

Reading::Reading(Connection& connection, Whose transaction) : connection_(connection), transaction_(transaction) {
  if (transaction_ == Whose::own) connection_.database().exec("BEGIN");
}

// The moment is that of the first thing that is read.
Reading::Reading(Connection& connection)
    : Reading(connection,
              sqlite3_get_autocommit(connection.database().getHandle()) != 0 ? Whose::own : Whose::of_another) {
  if (transaction_ == Whose::own) SQLite::Statement(connection_.database(), "PRAGMA user_version").executeStep();
}

Reading::~Reading() {
  if (transaction_ == Whose::own) connection_.database().tryExec("COMMIT");  // others may still be reading
}

}  // namespace achilles::journal
