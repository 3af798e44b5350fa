#include "journal/rows/past.hpp"

#include <limits>

#include "journal/rows/entries.hpp"

namespace achilles::journal {
namespace {

constexpr int as_of_parameter = 4;
constexpr int still_parameter = 5;
constexpr auto never = std::numeric_limits<std::int64_t>::max();

// An entry is gone when, among the operations up to ?4, something took it away before the instant ?5: the last word on
// its operation, or an entry that replaces it and is not taken back itself. A replacement takes away when it is stored,
// and again when it is brought back. Openings and switches are gone whenever they were taken away.
// The plus keeps SQLite from walking the entries by operation, not by day.
constexpr auto counted_then = R"((
SELECT entry.number AS number, verdict.number AS reversal, entry.kind AS kind, entry.day AS day, entry.at_utc AS at_utc
FROM entry
LEFT JOIN operation AS verdict
  ON verdict.number = (SELECT max(number) FROM operation WHERE target = entry.operation AND number <= ?4)
WHERE +entry.operation <= ?4
  AND entry.kind <> 'removal'
  AND NOT (verdict.effect IS 'void' AND (verdict.at_utc < ?5 OR entry.kind IN ('start', 'switch')))
  AND NOT EXISTS (
    SELECT 1
    FROM entry AS later
    JOIN operation AS origin ON origin.number = later.operation
    LEFT JOIN operation AS fate
      ON fate.number = (SELECT max(number) FROM operation WHERE target = later.operation AND number <= ?4)
    WHERE later.replaces = entry.number AND later.operation <= ?4 AND fate.effect IS NOT 'void'
      AND (coalesce(fate.at_utc, origin.at_utc) < ?5 OR entry.kind IN ('start', 'switch')))
) AS counted)";

}  // namespace

std::string select_past(const std::string& rest) {
  return std::string("SELECT number, reversal FROM ") + counted_then + " " + rest;
}

void bind_past(Query& query, std::optional<std::int64_t> as_of, std::optional<std::chrono::sys_seconds> still) {
  query.bind(as_of_parameter, as_of.value_or(never));
  query.bind(still_parameter, still ? std::int64_t{still->time_since_epoch().count()} : never);
}

}  // namespace achilles::journal
