#include "journal/rows/fates.hpp"

#include "journal/file/query.hpp"

namespace achilles::journal {

Fates::Fates(Connection& connection) {
  Query verdict(connection,
                "SELECT target, number, effect = 'void' FROM operation WHERE target IS NOT NULL ORDER BY number");
  while (verdict.next()) {
    verdicts_[verdict.number(0).value_or(0)] = {verdict.number(1).value_or(0), verdict.number(2) == 1};
  }
  Query later(connection, "SELECT replaces, operation FROM entry WHERE replaces IS NOT NULL");
  while (later.next()) {
    if (!is_void(later.number(1).value_or(0))) replaced_.insert(later.number(0).value_or(0));
  }
}

std::optional<std::int64_t> Fates::reversal_of(std::int64_t operation) const {
  const auto found = verdicts_.find(operation);
  return found == verdicts_.end() ? std::nullopt : std::optional{found->second.number};
}

bool Fates::counts(std::int64_t entry, std::int64_t operation) const {
  return !is_void(operation) && !replaced_.contains(entry);
}

bool Fates::is_void(std::int64_t operation) const {
  const auto found = verdicts_.find(operation);
  return found != verdicts_.end() && found->second.is_void;
}

}  // namespace achilles::journal
