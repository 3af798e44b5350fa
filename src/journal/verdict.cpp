#include "journal/verdict.hpp"

#include <SQLiteCpp/Exception.h>

#include "journal/rows/operations.hpp"

namespace achilles::journal {

Error verdict(Connection& connection, std::string_view uuid, const Error& cause) {
  if (uuid.empty()) return cause;
  try {
    Connection fresh(connection.file(), Access::write, connection.patience());
    if (!holds_operation(fresh, uuid)) return cause;
    return {Exit::unreported, "stored, but the disk reported a failure while it was",
            "Do not enter it again. Check the disk, and make a backup."};
  } catch (const SQLite::Exception&) {
    return {Exit::storage, "the disk failed while saving; whether it was stored is not known",
            "Check the disk, then look at 'achilles history' before you enter it again."};
  }
}

}  // namespace achilles::journal
