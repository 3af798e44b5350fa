#include "old_notebook.hpp"

#include <algorithm>

#include "embedded/old_journals.hpp"
#include "journal/opening.hpp"

namespace achilles::test {

OldNotebook::OldNotebook(int format) {
  SQLite::Database database(file().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  const auto kept = std::min(static_cast<std::size_t>(format), embedded::old_journals.size());
  std::size_t seen = 0;
  for (const auto& step : journal::all_migrations().first(static_cast<std::size_t>(format))) {
    database.exec(std::string(step.sql));
    if (++seen == kept) database.exec(std::string(embedded::old_journals[kept - 1].text));
  }
  database.exec("PRAGMA application_id = " + std::to_string(journal::application_id));
  database.exec("PRAGMA user_version = " + std::to_string(format));
  row_ = sql("SELECT group_concat('quote(' || name || ')', ' || '' '' || ') FROM pragma_table_info('entry')");
}

void OldNotebook::bring_up_to_date() const { static_cast<void>(write()); }

std::string OldNotebook::columns() const {
  return sql("SELECT group_concat(row, char(10)) FROM (SELECT " + row_ + " AS row FROM entry ORDER BY number)");
}

}  // namespace achilles::test
