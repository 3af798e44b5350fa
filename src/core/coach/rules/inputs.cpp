#include <algorithm>
#include <stdexcept>

#include "core/coach/impact_lock.hpp"
#include "core/coach/rules/rules.hpp"

namespace achilles::rules {
namespace {

/// Yesterday's value is judged today; today's own counts at once, but only where it is over the limit.
std::optional<Judged> judged(const std::optional<PainScore>& yesterday, const std::optional<PainScore>& today,
                             Date day) {
  if (today && today->value() > pain_limit && (!yesterday || *yesterday <= *today)) return Judged{*today, day};
  if (yesterday) return Judged{*yesterday, day - 1};
  return std::nullopt;
}

Signs standing(const Phase& phase, const State& before, const Day& today) {
  Signs signs = before.signs | today.reported;
  for (const auto& response : phase.responses) {
    if (response.act == Response::Act::refer && asked(response, before, today)) signs.add(Sign::programme_stop);
  }
  return signs - today.cleared;
}

}  // namespace

Inputs::Inputs(const Protocol& the_protocol, const State& the_before, const Day& the_day)
    : protocol(the_protocol),
      phase(protocol.phases[the_before.position.phase]),
      before(the_before),
      today(the_day),
      baseline(before.usual),
      signs(standing(phase, before, today)),
      impact_locked_through(impact_lock(before, today, signs)) {
  if (before.day + 1 != today.date) throw std::logic_error("a day that does not follow the State");
  const Trace& past = before.traces.front();
  during = judged(past.during, today.during, today.date);
  after = judged(past.after, std::max(today.after, today.now), today.date);
}

}  // namespace achilles::rules
