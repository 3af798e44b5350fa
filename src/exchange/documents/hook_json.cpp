#include "exchange/documents/hook_json.hpp"

#include "exchange/documents/entry_json.hpp"

namespace achilles::exchange {
namespace {

/// What is not stored has no number and no identity yet.
ordered_json coming_json(const Entry& entry) {
  auto json = form_json(entry);
  for (const auto* key : {"entry", "uuid", "operation"}) json[key] = nullptr;
  return json;
}

ordered_json position_json(Position position, const Protocol& protocol) {
  const auto& phase = protocol.phases[position.phase];
  return {{"phase", phase.id}, {"title", phase.title}, {"level", position.level}};
}

ordered_json gate_json(const GateRecord& gate) {
  return {{"from", position_json(gate.from, gate.protocol)}, {"to", position_json(gate.to, gate.protocol)}};
}

}  // namespace

std::string hook_json(const HookRecord& record) {
  auto entries = ordered_json::array();
  for (const auto& entry : record.coming) entries.push_back(coming_json(entry));
  for (const auto& entry : record.entries) entries.push_back(form_json(entry));
  return text_of({{"schema", "achilles/hook/1"},
                  {"hook", record.hook},
                  {"command", record.command},
                  {"day", record.day.iso()},
                  {"entries", std::move(entries)},
                  {"plan", record.plan.empty() ? ordered_json(nullptr) : ordered_json::parse(record.plan)},
                  {"gate", record.gate == nullptr ? ordered_json(nullptr) : gate_json(*record.gate)}});
}

}  // namespace achilles::exchange
