#include "journal/rows/selection.hpp"

#include <string>

#include "journal/rows/entries.hpp"
#include "journal/rows/past.hpp"

namespace achilles::journal {
namespace {

constexpr auto first_day = "0001-01-01";
constexpr auto last_day = "9999-12-31";

bool asks_for_the_past(const Filter& filter) { return filter.as_of || filter.still; }

/// Without a first day it is the whole journal, or most of it.
bool asks_for_all(const Filter& filter) { return !filter.from && !asks_for_the_past(filter); }

const char* question(const Filter& filter) {
  static const std::string rest = "day BETWEEN ?1 AND ?2 AND (?3 = '' OR kind = ?3) ORDER BY day, at_utc, ";
  static const std::string now = select_living("WHERE " + rest + "number");
  static const std::string then = select_past("WHERE " + rest + "number");
  static const std::string all = select_all_living("AND " + rest + "entry.number");
  if (asks_for_all(filter)) return all.c_str();
  return asks_for_the_past(filter) ? then.c_str() : now.c_str();
}

}  // namespace

Selection::Selection(Connection& connection, const Filter& filter)
    : connection_(connection),
      query_(connection, question(filter)),
      read_(asks_for_all(filter) ? read_living : find_entry) {
  query_.bind(1, filter.from ? filter.from->iso() : first_day);
  query_.bind(2, filter.to ? filter.to->iso() : last_day);
  query_.bind(3, filter.kind);
  if (asks_for_the_past(filter)) bind_past(query_, filter.as_of, filter.still);
}

std::optional<Entry> Selection::next() {
  if (!query_.next()) return std::nullopt;
  return read_(connection_, query_);
}

}  // namespace achilles::journal
