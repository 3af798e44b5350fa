#include <vector>

#include "criteria.hpp"
#include "rules/rules.hpp"

namespace achilles::rules {
namespace {

/// The first of the phase's own conditions that holds.
std::optional<Finding> first_that_holds(const std::vector<Criterion>& criteria, const Inputs& in, Action asks) {
  for (std::size_t i = 0; i < criteria.size(); ++i) {
    const auto value = measured(criteria[i], in.before, in.today, Asked::warning);
    if (value && holds(*value, criteria[i].comparison, criteria[i].value)) {
      return Finding{asks, reason::ProtocolRule{asks, static_cast<int>(i)}};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Finding> protocol_hold(const Inputs& in) { return first_that_holds(in.phase.hold, in, Action::hold); }

std::optional<Finding> protocol_regress(const Inputs& in) {
  return first_that_holds(in.phase.regress, in, Action::regress);
}

/// A protocol's stop rule ends today's loading. Only a warning sign locks the plan until a clinician's word.
std::optional<Finding> protocol_stop(const Inputs& in) { return first_that_holds(in.phase.stop, in, Action::rest); }

}  // namespace achilles::rules
