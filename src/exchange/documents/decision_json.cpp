#include "exchange/documents/decision_json.hpp"

namespace achilles::exchange {
namespace {

ordered_json keys(const Citation& citation) {
  auto keys = ordered_json::array();
  for (const auto& source : citation.sources) {
    if (!source.key.empty()) keys.push_back(source.key);
  }
  return keys;
}

}  // namespace

ordered_json reasons_json(const Decision& decision, const Protocol& protocol, const Words& words) {
  auto reasons = ordered_json::array();
  for (const auto& finding : decision.findings) {
    const auto source = words.source(finding.reason, protocol, decision);
    reasons.push_back({{"rule", rule_of(finding.reason).id},
                       {"text", words.reason(finding.reason, protocol, decision)},
                       {"sources", keys(source)},
                       {"mark", std::string(1, letter(source.weakest()))},
                       {"asks", name(finding.asks)}});
  }
  return reasons;
}

ordered_json standings_json(const std::vector<Standing>& standings, const Words& words) {
  auto list = ordered_json::array();
  for (const auto& standing : standings) {
    list.push_back({{"text", words.criterion(standing)},
                    {"met", standing.met},
                    {"value", json_of(standing.value)},
                    {"source", words.standing_source(standing).text()}});
  }
  return list;
}

ordered_json run_json(const Decision& decision, const Words& words) {
  const auto& run = decision.run;
  return {{"allowed", run.allowed && decision.action != Action::stop},
          {"walk_run", run.walk_run.has_value()},
          {"max_distance_m", json_of(run.most)},
          {"max_minutes", json_of(run.most_minutes)},
          {"locked_through", json_of(run.lock ? std::optional{run.lock->through} : std::nullopt)},
          {"why", words.run(decision)},
          {"source", decision.run.source.text()}};
}

ordered_json pending_json(const Decision& decision) {
  auto list = ordered_json::array();
  for (const auto& pending : decision.pending) list.push_back(json_of(pending));
  return list;
}

}  // namespace achilles::exchange
