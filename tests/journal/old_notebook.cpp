#include "old_notebook.hpp"

#include <SQLiteCpp/Database.h>

#include "embedded/old_journals.hpp"
#include "journal/opening.hpp"

namespace achilles::test {

OldNotebook::OldNotebook(int format) {
  const auto steps = journal::all_migrations().first(static_cast<std::size_t>(format));
  static_cast<void>(journal::open(file(), Journal::Access::write, {std::chrono::seconds{1}}, steps));
  const auto rows = embedded::old_journals[static_cast<std::size_t>(format) - 1].text;
  SQLite::Database(file().string(), SQLite::OPEN_READWRITE).exec(std::string(rows));
  row_ = sql("SELECT group_concat('quote(' || name || ')', ' || '' '' || ') FROM pragma_table_info('entry')");
}

void OldNotebook::bring_up_to_date() const { static_cast<void>(write()); }

std::string OldNotebook::columns() const {
  return sql("SELECT group_concat(row, char(10)) FROM (SELECT " + row_ + " AS row FROM entry ORDER BY number)");
}

}  // namespace achilles::test
