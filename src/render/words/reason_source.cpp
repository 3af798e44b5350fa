#include "render/words/protocol_criterion.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

const Phase* phase_of(const Protocol& protocol, const Decision& decision) {
  return decision.from.phase < protocol.phases.size() ? &protocol.phases[decision.from.phase] : nullptr;
}

template <class Part>
const Part* part_of(const std::vector<Part>& parts, int place) {
  const auto index = static_cast<std::size_t>(place);
  return place >= 0 && index < parts.size() ? &parts[index] : nullptr;
}

}  // namespace

const Response* response_of(const reason::ProtocolRule& rule, const Protocol& protocol, const Decision& decision) {
  const auto* phase = phase_of(protocol, decision);
  return phase == nullptr ? nullptr : part_of(phase->responses, rule.response);
}

Citation source_of(const Reason& reason, const Protocol& protocol, const Decision& decision) {
  const auto* phase = phase_of(protocol, decision);
  if (const auto* it = std::get_if<reason::ProtocolRule>(&reason)) {
    if (const auto* response = response_of(*it, protocol, decision)) return response->source;
  }
  if (const auto* it = std::get_if<reason::StepLimit>(&reason); it != nullptr && phase != nullptr) {
    if (const auto* limit = part_of(phase->limits, it->limit)) return limit->source;
  }
  if (std::holds_alternative<reason::StepWaits>(reason)) {
    Citation all;
    for (const auto& standing : decision.step) {
      if (!standing.met) all.add(source_of(standing));
    }
    return all;
  }
  if (const auto* it = std::get_if<reason::Placed>(&reason)) {
    for (const auto& placement : protocol.placement) {
      if (placement.phase == it->phase) return placement.source;
    }
  }
  return Citation::from(rule_of(reason).source).value_or(Citation{});
}

}  // namespace achilles::render
