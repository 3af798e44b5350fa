#include "exchange/documents/blocks_json.hpp"
#include "exchange/documents/decision_json.hpp"

namespace achilles::exchange {
namespace {

ordered_json check_json(const Standing& check, const Words& words) {
  const auto& criterion = *check.criterion;
  return {{"exercise", criterion.exercise},
          {"sets", criterion.sets},
          {"reps", criterion.reps},
          {"text", words.criterion(check)},
          {"value", json_of(check.value)},
          {"source", criterion.source.text()},
          {"test", criterion.test ? ordered_json(criterion.test->id) : ordered_json(nullptr)}};
}

ordered_json checks_json(const std::vector<Standing>& checks, const Words& words) {
  auto list = ordered_json::array();
  for (const auto& check : checks) list.push_back(check_json(check, words));
  return list;
}

ordered_json withheld_json(const std::vector<Withheld>& all) {
  auto list = ordered_json::array();
  for (const auto& one : all) {
    list.push_back(
        {{"exercise", one.exercise.id},
         {"sign", info(one.sign).id},
         {"instead", one.exercise.instead.empty() ? ordered_json(nullptr) : ordered_json(one.exercise.instead)}});
  }
  return list;
}

}  // namespace

std::string plan_json(const Plan& plan, const Protocol& protocol, bool preview, const Words& words) {
  const auto& decision = plan.decision;
  const bool stopped = decision.action == Action::stop;
  return text_of({{"schema", "achilles/plan/1"},
                  {"day", decision.day.iso()},
                  {"action", name(decision.action)},
                  {"preview", preview},
                  {"protocol", identity(protocol)},
                  {"phase", phase_json(decision, protocol)},
                  {"blocks", stopped ? ordered_json::array() : blocks_json(plan.blocks)},
                  {"moved_from", json_of(plan.moved_from)},
                  {"left_out", plan.left_out},
                  {"withheld", withheld_json(plan.withheld)},
                  {"run", run_json(decision, words)},
                  {"reasons", reasons_json(decision, protocol, words)},
                  {"pending", pending_json(decision)},
                  {"checks", stopped ? ordered_json::array() : checks_json(plan.checks, words)},
                  {"impact_locked_through", json_of(decision.no_impact_through())},
                  {"baseline", points(decision.baseline)}});
}

}  // namespace achilles::exchange
