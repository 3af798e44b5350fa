#include "exchange/documents/scenario_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {
namespace {

ordered_json rules_json(const Decision& decision) {
  auto ids = ordered_json::array();
  for (const auto& finding : decision.findings) ids.push_back(rule_of(finding.reason).id);
  return ids;
}

/// The signs that stand and take something away until a clinician's word.
ordered_json locking_signs(const Decision& decision) {
  auto ids = ordered_json::array();
  for (const auto& finding : decision.findings) {
    if (const auto* stop = std::get_if<reason::StopSign>(&finding.reason)) ids.push_back(info(stop->sign).id);
    if (const auto* impact = std::get_if<reason::ImpactSign>(&finding.reason)) ids.push_back(info(impact->sign).id);
  }
  return ids;
}

ordered_json locks_json(const Decision& decision) {
  const auto through = decision.impact_locked() ? decision.impact_locked_through : std::nullopt;
  return {{"impact_through", json_of(through)}, {"signs", locking_signs(decision)}};
}

ordered_json most_metres(const Decision& decision) {
  const bool allowed = decision.run.allowed && decision.action != Action::stop;
  return allowed ? json_of(decision.run.most) : ordered_json(0);
}

/// "morning", or with the day where it is an earlier one: "during 2026-03-01".
ordered_json missing_json(const Decision& decision) {
  auto list = ordered_json::array();
  for (const auto& pending : decision.pending) {
    auto what = json_of(pending)["what"].get<std::string>();
    if (pending.day != decision.day) what += " " + pending.day.iso();
    list.push_back(std::move(what));
  }
  return list;
}

}  // namespace

std::string scenario_json(const Decision& decision, const Protocol& protocol) {
  const ordered_json line{{"schema", "achilles/decision/1"},
                          {"day", decision.day.iso()},
                          {"action", name(decision.action)},
                          {"rules", rules_json(decision)},
                          {"phase", protocol.phases[decision.to.phase].id},
                          {"level", decision.to.level},
                          {"locks", locks_json(decision)},
                          {"run_max_m", most_metres(decision)},
                          {"missing", missing_json(decision)}};
  return line.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace achilles::exchange
