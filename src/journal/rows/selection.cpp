#include "journal/rows/selection.hpp"

#include <string>

#include "journal/file/faults.hpp"
#include "journal/rows/columns.hpp"
#include "journal/rows/entries.hpp"
#include "journal/rows/operations.hpp"
#include "journal/rows/past.hpp"

namespace achilles::journal {
namespace {

constexpr auto first_day = "0001-01-01";
constexpr auto last_day = "9999-12-31";

bool asks_for_the_past(const Filter& filter) { return filter.as_of || filter.still; }

/// Without a first day it is the whole journal, or most of it.
bool asks_for_all(const Filter& filter) { return !filter.from && !asks_for_the_past(filter); }

const char* question(const Filter& filter) {
  static const std::string rest = "day BETWEEN ?1 AND ?2 AND (?3 = '' OR kind = ?3) ORDER BY day, at_utc, number";
  static const std::string now = select_living("WHERE " + rest);
  static const std::string then = select_past("WHERE " + rest);
  static const std::string all = select_stored("WHERE kind <> 'removal' AND " + rest);
  if (asks_for_all(filter)) return all.c_str();
  return asks_for_the_past(filter) ? then.c_str() : now.c_str();
}

}  // namespace

Selection::Selection(Connection& connection, const Filter& filter)
    : connection_(connection), reading_(connection), query_(connection, question(filter)) {
  if (asks_for_all(filter)) fates_.emplace(connection);
  query_.bind(1, filter.from ? filter.from->iso() : first_day);
  query_.bind(2, filter.to ? filter.to->iso() : last_day);
  query_.bind(3, filter.kind);
  if (asks_for_the_past(filter)) bind_past(query_, filter.as_of, filter.still);
}

std::optional<Entry> Selection::next() {
  if (fates_) return next_of_all();
  if (!query_.next()) return std::nullopt;
  return find_entry(connection_, query_);
}

std::optional<Entry> Selection::next_of_all() {
  const auto known = [this](Column column) { return query_.number(static_cast<int>(column)).value_or(0); };
  while (query_.next()) {
    const auto number = known(Column::number);
    const auto operation = known(Column::operation);
    if (!fates_->counts(number, operation)) continue;
    const auto reversal = fates_->reversal_of(operation);
    if (reversal && !find_operation(connection_, *reversal)) throw damaged_entry(connection_.file(), number);
    return read_entry(connection_, query_);
  }
  return std::nullopt;
}

}  // namespace achilles::journal
