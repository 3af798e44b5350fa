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

}  // namespace

// Without a first day it is the whole journal, or most of it.
Selection::Way Selection::way_of(const Filter& filter) {
  if (filter.as_of || filter.still) return Way::past;
  return filter.from ? Way::few : Way::all;
}

const char* Selection::question(Way way) {
  static const std::string rest = "day BETWEEN ?1 AND ?2 AND (?3 = '' OR kind = ?3) ORDER BY day, at_utc, number";
  static const std::string few = select_ids("WHERE kind <> 'removal' AND " + rest);
  static const std::string all = select_stored("WHERE kind <> 'removal' AND " + rest);
  static const std::string past = select_past("WHERE " + rest);
  return (way == Way::few ? few : way == Way::all ? all : past).c_str();
}

Selection::Selection(Connection& connection, const Filter& filter)
    : connection_(connection),
      way_(way_of(filter)),
      reading_(connection),
      fates_(connection, way_ == Way::all ? Fates::Asked::ahead : Fates::Asked::one_by_one),
      query_(connection, question(way_)) {
  query_.bind(1, filter.from ? filter.from->iso() : first_day);
  query_.bind(2, filter.to ? filter.to->iso() : last_day);
  query_.bind(3, filter.kind);
  if (way_ == Way::past) bind_past(query_, filter.as_of, filter.still);
}

std::optional<Entry> Selection::next() {
  if (way_ == Way::all) return next_of_all();
  return way_ == Way::few ? next_living(connection_, query_, fates_) : next_found(connection_, query_);
}

std::optional<Entry> Selection::next_of_all() {
  const auto known = [this](Column column) { return query_.number(static_cast<int>(column)).value_or(0); };
  while (query_.next()) {
    const auto number = known(Column::number);
    const auto fate = fates_.of(number, known(Column::operation));
    if (!fate.counts) continue;
    if (fate.reversal && !find_operation(connection_, *fate.reversal)) throw damaged_entry(connection_.file(), number);
    return read_entry(connection_, query_);
  }
  return std::nullopt;
}

}  // namespace achilles::journal
