#include "exchange/documents/why_json.hpp"
#include "exchange/documents/decision_json.hpp"

namespace achilles::exchange {
namespace {

ordered_json entries_json(const std::vector<Entry>& entries, const Words& words) {
  auto list = ordered_json::array();
  for (const auto& entry : entries) {
    list.push_back({{"entry", entry.number}, {"day", entry.day.iso()}, {"text", words.happening(entry)}});
  }
  return list;
}

ordered_json grounds_json(const Explanation& explanation, const Protocol& protocol, const Words& words) {
  auto list = reasons_json(explanation.decision, protocol, words);
  for (std::size_t i = 0; i < list.size() && i < explanation.grounds.size(); ++i) {
    const auto rule = rule_of(explanation.grounds[i].finding.reason);
    list[i]["looks_at"] = rule.looks_at;
    list[i]["threshold"] = rule.threshold;
    list[i]["does"] = rule.does;
    list[i]["entries"] = entries_json(explanation.grounds[i].entries, words);
  }
  return list;
}

}  // namespace

std::string why_json(const Explanation& explanation, const Protocol& protocol, const Words& words) {
  const auto& decision = explanation.decision;
  return text_of({{"schema", "achilles/why/1"},
                  {"day", decision.day.iso()},
                  {"action", name(decision.action)},
                  {"protocol", identity(protocol)},
                  {"rules_version", rules_version},
                  {"phase", phase_json(decision, protocol)},
                  {"reasons", grounds_json(explanation, protocol, words)},
                  {"unknown", pending_json(decision)},
                  {"run", run_json(decision, words)},
                  {"run_waits_for", standings_json(decision.run.waiting_for, words)},
                  {"step", standings_json(decision.step, words)},
                  {"gate", standings_json(decision.gate, words)},
                  {"earliest",
                   {{"step", json_of(explanation.outlook.step)},
                    {"phase", json_of(explanation.outlook.phase)},
                    {"run", json_of(explanation.outlook.run)}}}});
}

std::string why_rule_json(const RuleInfo& rule) {
  return text_of({{"schema", "achilles/rule/1"},
                  {"rule", rule.id},
                  {"looks_at", rule.looks_at},
                  {"threshold", rule.threshold},
                  {"does", rule.does},
                  {"source", rule.source}});
}

std::string why_exercise_json(const Exercise& exercise, const std::optional<std::string>& against,
                              const Decision& decision) {
  return text_of({{"schema", "achilles/why-exercise/1"},
                  {"day", decision.day.iso()},
                  {"exercise", exercise.id},
                  {"today", !against.has_value()},
                  {"why_not", against ? ordered_json(*against) : ordered_json(nullptr)}});
}

}  // namespace achilles::exchange
