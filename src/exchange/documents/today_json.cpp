#include "exchange/documents/blocks_json.hpp"
#include "exchange/documents/decision_json.hpp"

namespace achilles::exchange {

std::string today_json(const Plan& plan, const Protocol& protocol, bool preview, std::string_view next,
                       const Words& words) {
  const auto& decision = plan.decision;
  const bool stopped = decision.action == Action::stop;
  const auto reasons = reasons_json(decision, protocol, words);
  return text_of({{"schema", "achilles/today/1"},
                  {"day", decision.day.iso()},
                  {"action", name(decision.action)},
                  {"preview", preview},
                  {"protocol", identity(protocol)},
                  {"phase", phase_json(decision, protocol)},
                  {"why", reasons.empty() ? ordered_json(nullptr) : reasons.front()["text"]},
                  {"blocks", stopped ? ordered_json::array() : blocks_json(plan.blocks)},
                  {"run", run_json(decision, words)},
                  {"pending", pending_json(decision)},
                  {"next", next.empty() ? ordered_json(nullptr) : ordered_json(next)}});
}

}  // namespace achilles::exchange
