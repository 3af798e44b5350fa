#include "render/protocol_criterion.hpp"
#include "render/words.hpp"

namespace achilles::render {

const Criterion* criterion_of(const reason::ProtocolRule& rule, const Protocol& protocol, const Decision& decision) {
  if (decision.from.phase >= protocol.phases.size()) return nullptr;
  const auto& phase = protocol.phases[decision.from.phase];
  const auto& criteria = rule.asks > Action::regress    ? phase.stop
                         : rule.asks == Action::regress ? phase.regress
                                                        : phase.hold;
  const auto place = static_cast<std::size_t>(rule.criterion);
  return rule.criterion >= 0 && place < criteria.size() ? &criteria[place] : nullptr;
}

Citation source_of(const Reason& reason, const Protocol& protocol, const Decision& decision) {
  if (const auto* it = std::get_if<reason::ProtocolRule>(&reason)) {
    if (const auto* criterion = criterion_of(*it, protocol, decision)) return criterion->source;
  }
  return Citation::from(rule_of(reason).source).value_or(Citation{});
}

}  // namespace achilles::render
