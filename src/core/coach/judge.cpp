#include "core/coach/judge.hpp"

#include <algorithm>

#include "core/coach/gates.hpp"
#include "core/coach/rules/rules.hpp"
#include "core/coach/run_limit.hpp"

namespace achilles {
namespace {

/// Signs stand until they are cleared. Pain at the heel bone is a symptom that comes and goes: it bars as long as it is
/// reported.
Signs barring(const rules::Inputs& in) {
  Signs signs = in.signs;
  if (!rules::distal_pain_lately(in)) signs.remove(Sign::distal_pain);
  return signs;
}

/// Days of step back, rest or stop that follow one another are one setback: it costs one level, not one a day.
bool setback_goes_on(const State& before) { return (before.set_back & 1U) != 0; }

void move(const Protocol& protocol, const rules::Inputs& in, int levels_down, Hearing& hearing, Verdict& verdict) {
  if (hearing.action() >= Action::regress) {
    if (!setback_goes_on(in.before)) verdict.to = lower(in.before, levels_down);
    return;
  }
  if (hearing.only_waits()) {
    if (const auto placed = place(protocol, in.before, in.today)) {
      verdict.to = placed->to;
      hearing.hear(placed->why);
      return;
    }
  }
  if (hearing.action() != Action::progress) return;
  const auto up = move_up(protocol, in.before, in.today);
  verdict.to = up.to;
  hearing.hear(up.why);
}

}  // namespace

Verdict judge(const Protocol& protocol, const State& before, const Day& today, Hearing& hearing) {
  Verdict verdict{.day = today.date,
                  .from = before.position,
                  .to = before.position,
                  .phase_since = before.phase_since,
                  .days_in_plan = today.date - before.start,
                  .last_high = before.last_high,
                  .last_heavy = before.last_heavy,
                  .left_at = before.left_at,
                  .done = before.done};
  const rules::Inputs in(protocol, before, today);
  rules::signs(in, hearing);
  const auto extent = rules::responses(in, hearing);
  for (const auto rule : rules::all) {
    if (const auto finding = rule(in)) hearing.hear(*finding);
  }
  verdict.only_time = hearing.only_time();
  move(protocol, in, extent.levels, hearing, verdict);
  verdict.action = hearing.action();
  if (verdict.to.phase != verdict.from.phase) verdict.phase_since = today.date;
  verdict.reduce = extent.reduce;
  verdict.rest_days = extent.rest_days;
  verdict.signs = in.signs;
  verdict.barring = barring(in);
  verdict.impact_locked_through = in.impact_locked_through;
  if (hearing.rests()) {
    verdict.impact_locked_through =
        std::max(verdict.impact_locked_through, std::optional{today.date + rules::days_locked});
  }
  for (const auto advice : rules::afterthoughts) {
    if (const auto finding = advice(in, verdict)) hearing.hear(*finding);
  }
  verdict.may_run = may_run(protocol.phases[verdict.to.phase], before, today, verdict);
  return verdict;
}

}  // namespace achilles
