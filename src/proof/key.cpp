#include "proof/key.hpp"

#include <algorithm>
#include <bit>

#include "proof/demands.hpp"
#include "proof/packing.hpp"
#include "proof/trend.hpp"

namespace achilles::proof {
namespace {

constexpr int days_of_two_rests = 14;
constexpr int days_before_impact = 21;

/// A wait that runs out: over, its last two days, and longer.
int wait_class(int days) { return std::min(days, 3); }

/// Days back, up to the one from which on no rule looks any further.
int age(const std::optional<Date>& day, Date today, int most) { return day ? std::min(today - *day, most) : most; }

/// Unknown, low, acceptable, over the limit.
int pain_class(const std::optional<PainScore>& score) {
  if (!score) return 0;
  return score->value() <= 3 ? 1 : score->value() <= 5 ? 2 : 3;
}

int usual_class(std::optional<HalfPoints> usual) {
  if (!usual) return 0;
  return *usual <= 2 * 2 ? 1 : *usual <= 2 * 5 ? 2 : 3;
}

bool stands(Signs signs, SignClass what) {
  return std::ranges::any_of(all_signs(),
                             [&](const SignInfo& sign) { return sign.what == what && signs.contains(sign.sign); });
}

int rests_of_two_weeks(PastDays rested) {
  const PastDays first_days = rested & ~(rested >> 1U) & ((1U << days_of_two_rests) - 1);
  return std::min(std::popcount(first_days), 2);
}

/// A lane is full, a workout short of it, or farther.
int lane_class(const State& state) {
  if (state.fast_streak >= 3 || state.slow_streak >= 6) return 2;
  return state.fast_streak == 2 || state.slow_streak == 5 ? 1 : 0;
}

/// Whether the last workout is still to be judged by its morning, and whether it was a whole one.
int workout_class(const State& state) {
  const bool whole = state.last_workout_done == Percent::of<Percent::high>();
  return (state.awaiting_morning ? 1 : 0) + (whole ? 2 : 0);
}

bool rose(Trend trend) { return trend == Trend::up || trend == Trend::well_up; }

/// One standpoint, and its views.
struct Viewed {
  const Protocol& protocol;
  const Clocks& clocks;
  const State& state;
  const Record& record;
  Date today = state.day + 1;
  Waits waits = waits_of(state);
  Signs signs = state.signs | record.standing;

  [[nodiscard]] const Phase& phase() const { return protocol.phases[state.position.phase]; }

  /// What every view begins with: the phase, something about the level, and whether a sign stands.
  [[nodiscard]] Packing place(int view, int level) const {
    Packing packing;
    packing.add(view, 3).add(state.position.phase, 5).add(level, 6);
    packing.add(stands(signs, SignClass::stop)).add(stands(signs, SignClass::lock_impact));
    return packing;
  }
  [[nodiscard]] int level() const { return std::min<int>(state.position.level, 63); }
  /// The first level, the last, or one between.
  [[nodiscard]] int end_of_phase() const {
    return state.position.level == 0 ? 0 : state.position.level < phase().steps.size() ? 1 : 2;
  }
  /// How many exercises the steps so far have begun: what is done on a day, not how much of it.
  [[nodiscard]] int begun() const {
    int count = 0;
    for (std::size_t i = 0; i < phase().steps_at(state.position.level); ++i) {
      if (std::holds_alternative<Begin>(phase().steps[i].what)) ++count;
    }
    return std::min(count, 63);
  }

  /// The way through the gates: time, and what is shown.
  [[nodiscard]] Key timing() const {
    return place(0, level())
        .add(clocks.plan.class_of(today - state.start), 6)
        .add(clocks.phases[state.position.phase].class_of(today - state.phase_since), 5)
        .add(wait_class(waits.step), 2)
        .add(wait_class(waits.quiet), 2)
        .add(Demands(protocol, state.position).met(state))
        .key();
  }

  /// The way up the levels: workouts in a row, and the week between two steps.
  [[nodiscard]] Key earning() const {
    return place(1, level())
        .add(lane_class(state), 2)
        .add(workout_class(state), 2)
        .add(wait_class(waits.step), 2)
        .add(wait_class(waits.quiet), 2)
        .add(Demands(protocol, state.position).met(state))
        .key();
  }

  /// What stands against a rise: what is unknown, hidden or worse.
  [[nodiscard]] Key doubting() const {
    Day silent;
    silent.date = today;
    return place(2, end_of_phase())
        .add(usual_class(usual_morning(record, today)), 2)
        .add(usual_class(state.usual), 2)
        .add(std::min<int>(record.mornings_known, 3), 2)
        .add(rose(week_trend(record, silent)))
        .add(rose(stiffness_trend(record, silent)))
        .add(record.dose_unknown)
        .add(record.masked)
        .add(lane_class(state), 2)
        .add(waits.step == 0)
        .add(signs.contains(Sign::distal_pain))
        .add(age(record.last_rise, today, 7) == 7)
        .key();
  }

  /// What locks impact, and what it is spaced by.
  [[nodiscard]] Key bounding() const {
    return place(3, begun())
        .add(wait_class(std::max(0, days_before_impact - (today - state.start))), 2)
        .add(wait_class(waits.lock), 2)
        .add(age(record.last_over, today, 4), 3)
        .add(record.settled)
        .add(age(record.last_high, today, 4), 3)
        .add(age(record.last_heavy, today, 2), 2)
        .add(longest_run(record) > 0)
        .add(waits.quiet > 0)
        .add(state.short_runs_due > 0)
        .add(Demands(protocol, state.position).met(state))
        .key();
  }

  /// Rests, set-backs and silence.
  [[nodiscard]] Key resting() const {
    return place(4, end_of_phase())
        .add(wait_class(waits.quiet), 2)
        .add(wait_class(waits.rest), 2)
        .add(std::min(record.rests, 4), 3)
        .add(rests_of_two_weeks(state.rested), 2)
        .add(clocks.silence.class_of(state.last_logged ? today - *state.last_logged : 0), 4)
        .add(wait_class(waits.lock), 2)
        .key();
  }

  /// Yesterday, which is judged today.
  [[nodiscard]] Key looking_back() const {
    const auto& yesterday = state.traces.front();
    return place(5, end_of_phase())
        .add(pain_class(yesterday.during), 2)
        .add(pain_class(yesterday.after), 2)
        .add(workout_class(state), 2)
        .add(lane_class(state), 2)
        .add(record.masked)
        .add(state.traces[1].medicine)
        .add(usual_class(state.usual), 2)
        .add((state.rested & 1U) != 0)
        .add(waits.step == 0)
        .key();
  }
};

}  // namespace

std::size_t HashOfKey::operator()(const Key& key) const {
  std::uint64_t hash = key.bits[0] * 0x9E3779B97F4A7C15ULL;
  hash = (hash ^ (hash >> 29U) ^ key.bits[1]) * 0xBF58476D1CE4E5B9ULL;
  return static_cast<std::size_t>(hash ^ (hash >> 32U));
}

Keys keys_of(const Protocol& protocol, const Clocks& clocks, const State& state, const Record& record) {
  const Viewed at{protocol, clocks, state, record};
  return {at.timing(), at.earning(), at.doubting(), at.bounding(), at.resting(), at.looking_back()};
}

}  // namespace achilles::proof
