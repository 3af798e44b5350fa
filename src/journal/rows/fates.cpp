#include "journal/rows/fates.hpp"

#include "journal/file/query.hpp"

namespace achilles::journal {

Fates::Fates(Connection& connection, Asked asked) : connection_(connection), asked_(asked) {
  if (asked == Asked::ahead) gather();
}

void Fates::gather() {
  Query verdict(connection_,
                "SELECT target, number, effect = 'void' FROM operation WHERE target IS NOT NULL ORDER BY number");
  while (verdict.next()) {
    verdicts_[verdict.number(0).value_or(0)] = {verdict.number(1).value_or(0), verdict.number(2) == 1};
  }
  Query later(connection_, "SELECT replaces, operation FROM entry WHERE replaces IS NOT NULL");
  while (later.next()) {
    if (!is_void(later.number(1).value_or(0))) replaced_.insert(later.number(0).value_or(0));
  }
}

std::optional<Fates::Verdict> Fates::verdict_of(std::int64_t operation) const {
  if (asked_ == Asked::ahead) {
    const auto found = verdicts_.find(operation);
    return found == verdicts_.end() ? std::nullopt : std::optional{found->second};
  }
  Query last(connection_,
             "SELECT number, effect = 'void' FROM operation WHERE target = ?1 ORDER BY number DESC LIMIT 1");
  if (!last.bind(1, operation).next()) return std::nullopt;
  return Verdict{last.number(0).value_or(0), last.number(1) == 1};
}

bool Fates::is_void(std::int64_t operation) const {
  const auto verdict = verdict_of(operation);
  return verdict && verdict->is_void;
}

bool Fates::is_replaced(std::int64_t entry) const {
  if (asked_ == Asked::ahead) return replaced_.contains(entry);
  Query later(connection_, "SELECT operation FROM entry WHERE replaces = ?1");
  later.bind(1, entry);
  while (later.next()) {
    if (!is_void(later.number(0).value_or(0))) return true;
  }
  return false;
}

Fates::Fate Fates::of(std::int64_t entry, std::int64_t operation) const {
  const auto verdict = verdict_of(operation);
  const bool counts = (!verdict || !verdict->is_void) && !is_replaced(entry);
  return {counts, verdict ? std::optional{verdict->number} : std::nullopt};
}

}  // namespace achilles::journal
