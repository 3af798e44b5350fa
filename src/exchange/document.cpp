#include "exchange/document.hpp"

#include <algorithm>

namespace achilles::exchange {
std::string text_of(const ordered_json& document) {
  return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

ordered_json json_of(const Tempo& tempo) {
  return {{"up", json_of(tempo.up)}, {"hold", json_of(tempo.hold)}, {"down", json_of(tempo.down)}};
}

ordered_json points(const std::optional<HalfPoints>& baseline) {
  if (!baseline) return nullptr;
  return *baseline / 2.0;
}

ordered_json json_of(const Pending& pending) { return {{"what", name(pending.what)}, {"day", pending.day.iso()}}; }

ordered_json identity(const Protocol& protocol) {
  return {{"id", protocol.id}, {"version", protocol.version}, {"hash", protocol.hash}};
}

ordered_json phase_json(const Decision& decision, const Protocol& protocol) {
  const auto& phase = protocol.phases[decision.to.phase];
  const int days = std::max(decision.days_in_phase(), 0);  // a clock that was set back may read earlier
  return {{"id", phase.id},
          {"title", phase.title},
          {"week", days / 7 + 1},
          {"day", days % 7 + 1},
          {"level", decision.to.level}};
}

}  // namespace achilles::exchange
