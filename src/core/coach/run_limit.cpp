#include "core/coach/run_limit.hpp"

#include <algorithm>

#include "achilles/load.hpp"
#include "core/coach/calendar.hpp"
#include "core/coach/criteria.hpp"
#include "core/coach/morning.hpp"
#include "core/coach/rules/rules.hpp"
#include "core/coach/setbacks.hpp"

namespace achilles {

std::optional<Metres> exceeded(const State& before, Date day, Metres distance) {
  if (before.short_runs_due > 0 && distance > before.run_ceiling) return before.run_ceiling;
  const auto measure = before.run_measure(day);
  if (measure == 0) return distance > longest_first_run ? std::optional{longest_first_run} : std::nullopt;
  return over_a_tenth_more(distance, measure) ? std::optional{measure} : std::nullopt;
}

namespace {

/// Whether the phase's limits on impact leave room for a run.
bool run_within_limits(const Phase& phase, const Verdict& verdict) {
  Item run;
  run.place = runs_place;
  return std::ranges::all_of(phase.limits, [&](Limit limit) {
    if (limit.of != Limit::Of::impact) return true;
    limit.places |= std::uint64_t{1} << runs_place;
    return leaves_room(limit, run, verdict);
  });
}

bool runs_already(const State& before, const Day& today) { return before.run_measure(today.date) > 0; }

/// Whether the last run is known to have gone well: borne at low pain, as a step asks of a workout [D]. Without one
/// nothing has gone wrong.
bool last_run_went_well(const State& before, const Day& today) {
  for (int back = 1; back <= days_remembered; ++back) {
    const bool ran = (before.done[static_cast<std::size_t>(back) - 1] >> runs_place & 1U) != 0;
    if (ran) return borne(before, today, today.date - back, rules::low_pain);
  }
  return true;
}

}  // namespace

bool may_run(const Phase& phase, const State& before, const Day& today, const Verdict& verdict) {
  return phase.run.allowed && !verdict.impact_locked() && verdict.action < Action::regress &&
         long_enough_in_plan(verdict) && spaced(verdict.last_high, verdict.day, full_days_before_impact) &&
         (runs_already(before, today) || (verdict.only_time && !noisy_through(before))) &&
         std::ranges::none_of(
             phase.ceilings,
             [](const Ceiling& ceiling) { return ceiling.of != Ceiling::Of::contacts && ceiling.most == 0; }) &&
         run_within_limits(phase, verdict) && all_met(phase.run.needs, before, today);
}

namespace {

/// What keeps running out longest, and where that comes from.
void find_lock(const Phase& phase, const State& before, const Day& today, const Verdict& verdict, RunLimit& limit) {
  using enum RunLock::By;
  const auto lock = [&](RunLock by, Citation source) {
    if (limit.lock && limit.lock->through >= by.through) return;
    limit.lock = by;
    limit.source = std::move(source);
  };
  const Citation of_locks = {
      {{Mark::secondary, "public-secondary-notes"}, {Mark::primary, "magnusson-2010"}, {Mark::design, {}}}};
  if (verdict.impact_locked()) lock({*verdict.impact_locked_through, impact_lock, {}}, of_locks);
  if (!spaced(verdict.last_high, verdict.day, full_days_before_impact)) {
    lock({*verdict.last_high + full_days_before_impact, hard_day, verdict.last_high}, of_locks);
  }
  if (!long_enough_in_plan(verdict)) {
    lock({before.start + days_before_impact - 1, first_weeks, {}},
         {{{Mark::primary, "silbernagel-2020"}, {Mark::design, {}}}});
  }
  if (has_run(today)) lock({today.date + full_days_before_impact, ran_today, {}}, of_locks);
  if (const auto noisy = noisy_through(before); noisy && phase.run.allowed && !runs_already(before, today)) {
    lock({*noisy, setback, {}}, {{{Mark::design, {}}}});
  }
}

/// No run grows on a day whose morning is missing, masked or above the usual, or in a week that is stiffer or hurts
/// more (docs/safety.md, invariant 3); nor on a day on which the level rises: one thing at a time; nor after one that
/// is not known to have gone well.
RunHeld held(const State& before, const Day& today, const Decision& decision) {
  const auto worse = [](const Finding& finding) {
    return std::holds_alternative<reason::StiffnessUp>(finding.reason) ||
           std::holds_alternative<reason::WeekWorse>(finding.reason);
  };
  if (!back_to_usual(before, today)) return RunHeld::by_morning;
  if (std::ranges::any_of(decision.findings, worse)) return RunHeld::by_week;
  if (decision.to > decision.from) return RunHeld::by_step;
  return last_run_went_well(before, today) ? RunHeld::by_nothing : RunHeld::by_last_run;
}

/// The phase's own ceilings on a day's running, beside the coach's.
void lower_to_ceilings(const Phase& phase, RunLimit& limit) {
  for (const auto& ceiling : phase.ceilings) {
    if (ceiling.of == Ceiling::Of::run_metres) limit.most = std::min(limit.most.value_or(ceiling.most), ceiling.most);
    if (ceiling.of == Ceiling::Of::run_minutes) {
      limit.most_minutes = std::min(limit.most_minutes.value_or(ceiling.most), ceiling.most);
    }
  }
}

/// Where the limit of what is allowed today comes from.
Citation source_of(const RunLimit& limit) {
  Citation citation;
  const auto cite = [&citation](Mark mark, const char* source) { citation.sources.push_back({mark, source}); };
  if (!limit.first) cite(Mark::primary, "frandsen-2025");
  if (limit.walk_run) cite(Mark::secondary, "osu-2019");
  if (limit.first || limit.walk_run || limit.as_asked || limit.held != RunHeld::by_nothing) cite(Mark::design, "");
  return citation;
}

}  // namespace

bool has_run(const Day& day) {
  return std::ranges::any_of(day.activities,
                             [](const Activity& activity) { return activity.kind == Activity::Kind::run; });
}

bool has_runs_of_its_own(const Phase& phase, int level) {
  bool any = false;
  phase.each_item(level, [&](const Item& item, std::size_t begun) { any = any || phase.runs_in(item, begun, level); });
  return any;
}

RunLimit run_limit(const Phase& phase, const State& before, const Day& today, const Decision& decision) {
  RunLimit limit;
  limit.allowed = decision.may_run && !has_run(today);
  limit.in_phase = phase.run.allowed;
  limit.source = phase.run.source;
  for (const auto& standing : standings(phase.run.needs, before, today)) {
    if (!standing.met) limit.waiting_for.push_back(standing);
  }
  find_lock(phase, before, today, decision, limit);
  limit.wants_calm = phase.run.allowed && !runs_already(before, today) && !decision.only_time;
  if (!limit.allowed) return limit;
  const Metres measure = before.run_measure(today.date);
  limit.first = measure == 0;
  limit.as_asked = has_runs_of_its_own(phase, decision.to.level);
  if (!limit.as_asked) limit.walk_run = minutes_run(before.days_of_walk_runs_done());
  if (!limit.first) limit.held = held(before, today, decision);
  limit.most = limit.first ? longest_first_run : limit.held == RunHeld::by_nothing ? a_tenth_more(measure) : measure;
  limit.source = source_of(limit);
  if (before.short_runs_due > 0) limit.most = std::min(*limit.most, before.run_ceiling);
  lower_to_ceilings(phase, limit);
  return limit;
}

}  // namespace achilles
