#include "exchange/documents/decision_json.hpp"

namespace achilles::exchange {

std::string status_json(const Decision& decision, const Protocol& protocol, const Start& start, const Adherence& done,
                        const Words& words) {
  return text_of({{"schema", "achilles/status/1"},
                  {"day", decision.day.iso()},
                  {"action", name(decision.action)},
                  {"protocol", identity(protocol)},
                  {"phase", phase_json(decision, protocol)},
                  {"side", name(start.side)},
                  {"site", name(start.site)},
                  {"onset", start.onset.iso()},
                  {"diagnosed", start.diagnosed},
                  {"days_in_plan", decision.days_in_plan},
                  {"baseline", points(decision.baseline)},
                  {"adherence",
                   {{"days", done.days},
                    {"asked", done.asked},
                    {"known", done.known},
                    {"percent", done.known > 0 ? ordered_json(done.percent) : ordered_json(nullptr)},
                    {"rested", done.rested}}},
                  {"step", standings_json(decision.step, words)},
                  {"gate", standings_json(decision.gate, words)},
                  {"impact_locked_through", json_of(decision.no_impact_through())},
                  {"run", run_json(decision, words)},
                  {"pending", pending_json(decision)},
                  {"reasons", reasons_json(decision, protocol, words)}});
}

}  // namespace achilles::exchange
