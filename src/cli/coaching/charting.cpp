#include "cli/coaching/charting.hpp"

#include <algorithm>

#include "achilles/error.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/journal_access.hpp"

namespace achilles::cli {
namespace {

constexpr int week = 7;

/// Today is not over: what was asked of it and not logged is not yet unknown.
void leave_out_open_day(std::vector<PlanDay>& days, Date today) {
  if (!days.empty() && days.back().day == today && days.back().prescribed && !days.back().share) days.pop_back();
}

/// The phases that reach into the period, each with its own days.
std::vector<PhaseBand> phases_in(const Period& period, std::span<const PlanDay> days) {
  auto phases = phase_bands(days);
  std::erase_if(phases, [&](const PhaseBand& phase) { return phase.days.last < period.first; });
  return phases;
}

/// What of the plan lies in the period.
Past within(Past past, const Period& period) {
  std::erase_if(past.days, [&](const PlanDay& day) { return !period.contains(day.day); });
  std::erase_if(past.turns, [&](const Turn& turn) { return !period.contains(turn.days.last); });
  return past;
}

}  // namespace

Period period_asked(const ChartQuery& query, int usual_weeks, Date today) {
  const int lengths = (query.from ? 1 : 0) + (query.days ? 1 : 0) + (query.weeks ? 1 : 0);
  if (lengths > 1) {
    throw Error{Exit::usage, "the first day is said twice", "Give one of --from, --days and --weeks."};
  }
  const Date last = query.to.value_or(today);
  const int days = query.days.value_or(query.weeks.value_or(usual_weeks) * week);
  const Period period{query.from.value_or(last - (days - 1)), last};
  if (period.days() == 0) {
    throw Error{Exit::usage, "--to " + last.iso() + " is before --from " + period.first.iso(),
                "Put the earlier day behind --from."};
  }
  return period;
}

Charting Charting::of(const Period& period, std::optional<Side> side, const World& world) {
  Charting it{.period = period, .tendon = {}, .today = world.today(), .entries = {}, .plan = {}, .phases = {}};
  it.tendon.side = side.value_or(Side::both);
  const auto journal = journal_asked(world);
  if (!journal) return it;
  it.entries = journal->entries({.from = {}, .to = period.last + 1, .kind = {}});
  if (!it.entries.empty() && it.entries.front().day <= period.last) {
    it.period.first = std::max(period.first, it.entries.front().day);
  }
  const auto coaching = Coaching::on(world.today(), *journal, world);
  if (!coaching) return it;
  it.tendon.sore = coaching->start().side;
  it.tendon.side = side.value_or(*it.tendon.sore);
  auto past = coaching->past(period.last, it.tendon, it.entries, *journal);
  leave_out_open_day(past.days, it.today);
  it.phases = phases_in(it.period, past.days);
  it.plan = within(std::move(past), it.period);
  return it;
}

PainChart Charting::pain() const { return {period, tendon, daily_pain(period, tendon, entries), phases}; }

RunsChart Charting::runs() const { return {period, tendon, run_answers(period, tendon, entries, today)}; }

StrengthChart Charting::strength() const { return {period, tendon.sore, strength_tests(period, tendon.sore, entries)}; }

OutcomeChart Charting::outcome() const {
  return {period, outcome_courses(period, entries, daily_pain(period, tendon, entries))};
}

LoadChart Charting::load() const {
  if (!plan || plan->days.empty()) return {period, tendon, {}};
  return load_chart(tendon, plan->days);
}

AdherenceChart Charting::adherence() const {
  if (!plan || plan->days.empty()) return {period, {}, {}};
  return adherence_chart(plan->days);
}

}  // namespace achilles::cli
