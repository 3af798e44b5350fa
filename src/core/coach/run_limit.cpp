#include "core/coach/run_limit.hpp"

#include <algorithm>

#include "achilles/load.hpp"
#include "core/coach/calendar.hpp"
#include "core/coach/criteria.hpp"
#include "core/coach/morning.hpp"
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
  if (const auto noisy = noisy_through(before); noisy && phase.run.allowed && !runs_already(before, today)) {
    lock({*noisy, setback, {}}, {{{Mark::design, {}}}});
  }
}

/// No run grows on a day whose morning is missing, masked or above the usual, or in a week that is stiffer or hurts
/// more (docs/safety.md, invariant 3), nor on a day on which the level rises: one thing at a time.
bool may_grow(const State& before, const Day& today, const Decision& decision) {
  const auto worse = [](const Finding& finding) {
    return std::holds_alternative<reason::StiffnessUp>(finding.reason) ||
           std::holds_alternative<reason::WeekWorse>(finding.reason);
  };
  return back_to_usual(before, today) && decision.to <= decision.from && std::ranges::none_of(decision.findings, worse);
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
  if (!limit.first && limit.walk_run) {
    return {{{Mark::primary, "frandsen-2025"}, {Mark::secondary, "osu-2019"}, {Mark::design, {}}}};
  }
  if (!limit.first) return {{{Mark::primary, "frandsen-2025"}}};
  if (limit.walk_run) return {{{Mark::secondary, "osu-2019"}, {Mark::design, {}}}};
  return {{{Mark::design, {}}}};
}

}  // namespace

bool has_runs_of_its_own(const Phase& phase, int level) {
  bool any = false;
  phase.each_item(level, [&](const Item& item, std::size_t begun) { any = any || phase.runs_in(item, begun, level); });
  return any;
}

RunLimit run_limit(const Phase& phase, const State& before, const Day& today, const Decision& decision) {
  RunLimit limit;
  limit.allowed = decision.may_run;
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
  limit.source = source_of(limit);
  limit.most = limit.first ? longest_first_run : may_grow(before, today, decision) ? a_tenth_more(measure) : measure;
  if (before.short_runs_due > 0) limit.most = std::min(*limit.most, before.run_ceiling);
  lower_to_ceilings(phase, limit);
  return limit;
}

}  // namespace achilles
