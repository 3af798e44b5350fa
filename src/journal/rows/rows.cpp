#include "journal/rows/rows.hpp"

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <limits>
#include <map>

#include "achilles/error.hpp"

namespace achilles::journal {
namespace {

enum class Row : unsigned char { sound, damaged };
using Reached = std::map<std::int64_t, Row>;

/// Reads rows until the last, or until one cannot be reached; whether there was no such one.
bool read_from(Connection& connection, const char* sql, const Table& table, Reached& reached) {
  try {
    Query query(connection, sql);
    while (query.next()) {
      const auto number = query.number(0).value_or(0);
      if (reached.contains(number)) return false;  // the ends have met, or a page is in the file twice
      auto& row = reached[number] = Row::sound;
      try {
        table.read(query);
      } catch (const Error&) {
        row = Row::damaged;
      }
    }
    return true;
  } catch (const SQLite::Exception&) {
    return false;
  }
}

}  // namespace

Rows read_all(Connection& connection, const Table& table) {
  Reached reached;
  if (!read_from(connection, table.forward, table, reached)) {
    (void)read_from(connection, table.backward, table, reached);
  }
  Rows rows;
  std::int64_t next = 1;
  for (const auto& [number, row] : reached) {
    if (table.given > 0 && number > next) rows.missing.push_back({next, number - 1});
    next = std::max(next, number + 1);
    if (row == Row::sound) {
      ++rows.sound;
    } else {
      add_number(rows.damaged, number);
    }
  }
  if (next <= table.given) rows.missing.push_back({next, table.given});
  return rows;
}

}  // namespace achilles::journal
