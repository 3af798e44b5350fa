#include "exchange/decision_json.hpp"
#include "exchange/dose_json.hpp"

namespace achilles::exchange {
namespace {

/// The least that counts as done, as one number; `dose` has the whole of it.
template <class Number>
ordered_json least(const std::optional<Amount<Number>>& amount) {
  return amount ? json_of(amount->low) : ordered_json(nullptr);
}

ordered_json item_json(const PlanItem& planned) {
  const auto& item = planned.item;
  auto sources = ordered_json::object();
  for (const auto& [number, source] : item.sources) sources[number] = source.text();
  return {{"exercise", item.exercise.id},
          {"title", item.exercise.title},
          {"side", name(planned.legs)},
          {"sets", least(item.dose.sets)},
          {"reps", least(item.dose.reps)},
          {"hold_s", least(item.dose.hold)},
          {"tempo", json_of(item.dose.tempo)},
          {"load_g", json_of(item.dose.grams())},
          {"rest_s", least(item.dose.rest)},
          {"times_a_day", item.times_a_day},
          {"every_days", item.rhythm.every_days},
          {"optional", item.optional},
          {"adapted", item.adapted},
          {"reduced", planned.reduced},
          {"lacks", planned.lacks.empty() ? ordered_json(nullptr) : ordered_json(planned.lacks)},
          {"note", item.note},
          {"source", item.source.text()},
          {"sources", std::move(sources)},
          {"dose", json_of(item.dose)}};
}

ordered_json blocks_json(const std::vector<Block>& blocks) {
  auto list = ordered_json::array();
  for (const auto& block : blocks) {
    auto items = ordered_json::array();
    for (const auto& item : block.items) items.push_back(item_json(item));
    list.push_back({{"when", name(block.when)}, {"items", std::move(items)}});
  }
  return list;
}

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

}  // namespace

namespace {

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
                  {"withheld", withheld_json(plan.withheld)},
                  {"run", run_json(decision, words)},
                  {"reasons", reasons_json(decision, protocol, words)},
                  {"pending", pending_json(decision)},
                  {"checks", stopped ? ordered_json::array() : checks_json(plan.checks, words)},
                  {"impact_locked_through", json_of(decision.impact_locked_through)},
                  {"baseline", points(decision.baseline)}});
}

}  // namespace achilles::exchange
