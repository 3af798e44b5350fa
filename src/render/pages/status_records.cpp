#include <fmt/format.h>

#include "render/pages/records.hpp"
#include "render/words/words.hpp"

namespace achilles::render {

std::string status_records(const Decision& decision, const Protocol& protocol, const Start& start, const Look& look) {
  const auto locked = decision.no_impact_through();
  auto lines = record(look, {"day", decision.day.iso()}) + record(look, {"action", name(decision.action)}) +
               record(look, {"programme", protocol.id, protocol.version}) +
               record(look, {"phase", protocol.phases[decision.to.phase].id}) +
               record(look, {"level", fmt::format("{}", decision.to.level)}) +
               record(look, {"side", name(start.side)}) + record(look, {"site", name(start.site)}) +
               record(look, {"onset", start.onset.iso()}) +
               record(look, {"diagnosed", start.diagnosed ? "yes" : "no"}) +
               record(look, {"day_of_plan", fmt::format("{}", decision.days_in_plan + 1)}) +
               record(look, {"impact_locked_through", locked ? locked->iso() : ""}) +
               record(look, {"run", run_words(decision, look.units)});
  const auto conditions = [&](std::string_view of, const std::vector<Standing>& standings) {
    for (const auto& standing : standings) {
      lines += record(look, {of, standing.met ? "met" : "open", words(standing)});
    }
  };
  conditions("step", decision.step);
  conditions("gate", decision.gate);
  for (const auto& finding : decision.findings) {
    lines +=
        record(look, {"reason", rule_of(finding.reason).id, words(finding.reason, protocol, decision, look.units)});
  }
  for (const auto& pending : decision.pending) {
    lines += record(look, {"due", pending.day.iso(), command(pending, decision.day)});
  }
  return lines;
}

}  // namespace achilles::render
