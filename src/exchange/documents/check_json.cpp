#include "exchange/documents/check_json.hpp"

#include <algorithm>

#include "exchange/documents/day_fields.hpp"

namespace achilles::exchange {
namespace {

ordered_json violation_json(const Violation& violation) {
  auto days = ordered_json::array();
  for (const auto& day : violation.days) days.push_back(day_fields(day));
  return {{"invariant", violation.invariant.id},
          {"action", name(violation.verdict.action)},
          {"days", std::move(days)},
          {"other", violation.other ? day_fields(*violation.other) : ordered_json(nullptr)}};
}

ordered_json run_json(const ExploredRecord& run) {
  const auto& explored = run.exploration;
  return {{"site", name(run.site)},
          {"side", name(run.side)},
          {"states", explored.states},
          {"transitions", explored.transitions},
          {"levels", explored.levels},
          {"complete", explored.complete},
          {"violation", explored.violation ? violation_json(*explored.violation) : ordered_json(nullptr)}};
}

}  // namespace

std::string check_json(const CheckedRecord& checked, std::span<const ExploredRecord> runs) {
  auto invariants = ordered_json::array();
  for (const auto& invariant : checked.invariants) {
    invariants.push_back({{"id", invariant.id}, {"number", invariant.number}, {"says", invariant.says}});
  }
  auto list = ordered_json::array();
  for (const auto& run : runs) list.push_back(run_json(run));
  const auto sound = [](const ExploredRecord& run) { return !run.exploration.violation; };
  const auto complete = [](const ExploredRecord& run) { return run.exploration.complete; };
  return text_of({{"schema", "achilles/check/1"},
                  {"file", checked.file},
                  {"hash", checked.hash},
                  {"sound", std::ranges::all_of(runs, sound)},
                  {"complete", std::ranges::all_of(runs, complete)},
                  {"invariants", std::move(invariants)},
                  {"runs", std::move(list)}});
}

}  // namespace achilles::exchange
