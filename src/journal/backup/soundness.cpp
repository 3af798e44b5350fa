#include "journal/backup/soundness.hpp"

#include "journal/file/format.hpp"
#include "journal/file/migrations.hpp"
#include "journal/file/query.hpp"
#include "journal/rows/read_state.hpp"

namespace achilles::journal {

bool holds_together(Connection& connection) {
  Query pages(connection, "PRAGMA integrity_check(1)");
  if (!pages.next() || pages.text(0) != "ok") return false;
  Query references(connection, "PRAGMA foreign_key_check");
  return !references.next();
}

bool says(Connection& backup, const Manifest& manifest) {
  if (!manifest.state || !is_newest(format_of(backup))) return true;
  return *manifest.state == state_of(read_state(backup));
}

}  // namespace achilles::journal
