#include "calendar.hpp"

#include <algorithm>

#include "achilles/load.hpp"
#include "criteria.hpp"
#include "rules/rules.hpp"

namespace achilles {
namespace {

bool over_limit(const std::optional<PainScore>& score) { return score && score->value() > rules::pain_limit; }

bool settled(const State& before, const Day& today) {
  const auto baseline = before.baseline();
  return today.morning && baseline && 2 * today.morning->value() <= *baseline;
}

bool locks_impact(Signs signs) {
  return std::ranges::any_of(all_signs(), [signs](const SignInfo& sign) {
    return sign.what != SignClass::advise && signs.contains(sign.sign);
  });
}

bool ran_too_long(const State& before, const Day& today) {
  const auto longest = before.longest_run(today.date);
  return std::ranges::any_of(today.activities, [longest](const Activity& activity) {
    return activity.kind == Activity::Kind::run && over_a_tenth_more(activity.distance.value_or(0), longest);
  });
}

bool spaced(const std::optional<Date>& last, Date today, int full_days) { return !last || today - *last > full_days; }

}  // namespace

std::optional<TwoRests> rested_twice(const State& before, Date today) {
  constexpr int window = 14;
  std::optional<Date> second;
  for (int back = 1; back <= window; ++back) {
    const auto* trace = before.trace(today - back);
    const auto* day_before = before.trace(today - back - 1);
    if (trace == nullptr || trace->action != Action::rest) continue;
    if (day_before != nullptr && day_before->action == Action::rest) continue;
    if (second) return TwoRests{today - back, *second};
    second = today - back;
  }
  return std::nullopt;
}

std::optional<Date> impact_lock(const State& before, const Day& today, Signs standing) {
  std::optional<Date> through = before.impact_locked_through;
  if (through && *through == today.date && !settled(before, today)) through = today.date + 1;
  const bool hurt =
      over_limit(today.during) || over_limit(today.after) || over_limit(today.now) || over_limit(today.morning);
  if (hurt || ran_too_long(before, today)) through = std::max(through, std::optional{today.date + rules::days_locked});
  if (locks_impact(standing) || rested_twice(before, today.date))
    through = std::max(through, std::optional{today.date + 1});
  return through;
}

Due due(const Item& item, const Phase& phase, const Decision& decision) {
  const auto purpose = item.exercise.purpose;
  if (decision.action == Action::stop) return Due::no;
  const bool loads = purpose == Purpose::load || purpose == Purpose::impact || purpose == Purpose::stretch;
  if (decision.action == Action::rest && loads) return Due::no;
  if ((item.exercise.not_with.bits() & decision.barring.bits()) != 0) return Due::no;
  if (purpose == Purpose::impact && (decision.impact_locked() || decision.days_in_plan < days_before_impact))
    return Due::no;
  if (item.runs() && !decision.run.allowed) return Due::no;
  if (item.exercise.tier == Tier::high && !spaced(decision.last_impact, decision.day, full_days_after_impact))
    return Due::no;
  if (item.exercise.tier == Tier::medium && !spaced(decision.last_heavy, decision.day, full_days_after_heavy))
    return Due::no;
  if (!within_limits(item, phase, decision)) return Due::no;
  return in_rhythm(item, decision);
}

namespace {

/// The phase's own ceilings on a day's running, beside the coach's.
void lower_to_ceilings(const Phase& phase, RunLimit& limit) {
  for (const auto& ceiling : phase.ceilings) {
    if (ceiling.of == Ceiling::Of::contacts) continue;
    if (ceiling.most == 0) limit.allowed = false;
    if (ceiling.of == Ceiling::Of::run_metres) limit.most = std::min(limit.most.value_or(ceiling.most), ceiling.most);
    if (ceiling.of == Ceiling::Of::run_minutes) {
      limit.most_minutes = std::min(limit.most_minutes.value_or(ceiling.most), ceiling.most);
    }
  }
}

}  // namespace

RunLimit run_limit(const Phase& phase, const State& before, const Day& today, const Decision& decision) {
  const RunRule& rule = phase.run;
  RunLimit limit;
  limit.source = rule.source;
  for (const auto& standing : standings(rule.needs, before, today)) {
    if (!standing.met) limit.waiting_for.push_back(standing);
  }
  if (decision.impact_locked()) limit.locked_through = decision.impact_locked_through;
  if (!spaced(decision.last_impact, decision.day, full_days_after_impact)) {
    limit.locked_through =
        std::max(limit.locked_through, std::optional{*decision.last_impact + full_days_after_impact});
  }
  if (limit.locked_through)
    limit.source = {
        {{Mark::secondary, "public-secondary-notes"}, {Mark::primary, "magnusson-2010"}, {Mark::design, {}}}};
  const Date first_run = before.start + days_before_impact;
  if (today.date < first_run) {
    limit.locked_through = std::max(limit.locked_through, std::optional{first_run - 1});
    limit.source = {{{Mark::primary, "silbernagel-2020"}}};
  }
  limit.allowed =
      rule.allowed && limit.waiting_for.empty() && !limit.locked_through && decision.action < Action::regress;
  if (!limit.allowed) return limit;
  const Metres longest = before.longest_run(today.date);
  limit.walk_run = longest == 0;
  limit.source =
      longest == 0 ? Citation{{{Mark::secondary, "osu-2019"}}} : Citation{{{Mark::primary, "frandsen-2025"}}};
  if (longest > 0) limit.most = a_tenth_more(longest);
  if (before.short_runs_due > 0 && limit.most) limit.most = std::min(*limit.most, before.run_ceiling);
  lower_to_ceilings(phase, limit);
  return limit;
}

}  // namespace achilles
