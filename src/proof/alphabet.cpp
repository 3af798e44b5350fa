#include "proof/alphabet.hpp"

#include <algorithm>

#include "proof/demands.hpp"
#include "proof/invariant.hpp"
#include "proof/telling.hpp"

namespace achilles::proof {
namespace {

class Letters {
 public:
  explicit Letters(const Day& good) : good_(good) {}

  /// Adds a day that is not among them yet.
  void add(const Day& day) {
    const auto alike = [&](const Letter& letter) {
      return at_least_as_bad(letter.day, day) && at_least_as_bad(day, letter.day) && letter.times == 1;
    };
    if (std::ranges::none_of(all_, alike)) all_.push_back({day, 1});
  }
  void add_smooth(const Day& day) { all_.push_back({day, 1, true}); }
  /// Adds a good day with something changed.
  template <class Change>
  void good_but(const Change& change) {
    Day day = good_;
    change(day);
    add(day);
  }
  void stretch(const Day& day, int times) {
    if (times > 1) all_.push_back({day, times});
  }
  void smooth_stretch(const Day& day, int times) {
    if (times > 1) all_.push_back({day, times, true});
  }
  [[nodiscard]] const Day& good() const { return good_; }
  [[nodiscard]] std::vector<Letter> all() && { return std::move(all_); }

 private:
  const Day& good_;  ///< as good as the programme asks for
  std::vector<Letter> all_;
};

void add_mornings(Letters& letters, std::optional<HalfPoints> usual) {
  letters.good_but([](Day& day) { day.morning.reset(); });
  letters.good_but([](Day& day) { day.morning = score(6); });
  if (!usual) return;
  for (const int above : {1, 2, 3}) letters.good_but([&](Day& day) { day.morning = score(*usual / 2 + above); });
}

void add_records(Letters& letters) {
  letters.good_but([](Day& day) { day.done = Percent::of<50>(); });
  letters.good_but([](Day& day) { day.done.reset(); });
  letters.good_but([](Day& day) { day.medicine = true; });
  letters.good_but([](Day& day) { day.stiffness = StiffnessMinutes::of<25>(); });
}

void add_pain(Letters& letters) {
  letters.add(acceptable_day());
  letters.good_but([](Day& day) { day.during = score(6); });
  letters.good_but([](Day& day) { day.after = score(6); });
}

void add_signs(Letters& letters, const Record& record) {
  for (const Sign sign : {Sign::pop, Sign::night_pain, Sign::distal_pain}) {
    letters.good_but([sign](Day& day) { day.reported.add(sign); });
  }
  if (record.standing.empty()) return;
  letters.good_but([&](Day& day) { day.cleared = record.standing; });
}

void add_runs(Letters& letters, const Record& record) {
  constexpr Metres first_run = 3000;
  constexpr Metres longest_tried = 60'000;
  letters.add(run_day(first_run));
  const Metres longest = longest_run(record);
  if (longest > 0) letters.add(run_day(std::min(longest * 3 / 2, longest_tried)));
}

void add_shown(Letters& letters, const Demands& demands, const Phase& phase) {
  if (demands.any()) {
    letters.add_smooth(demands.shown(Shows::well));
    letters.add(demands.shown(Shows::badly));
  }
  for (const auto& day : provoking(phase, letters.good())) letters.add(day);
}

/// Up to the day before the plan's, the phase's, and the nearest other change.
void add_stretches(Letters& letters, const Clocks& clocks, const State& state) {
  const Date today = state.day + 1;
  std::vector<int> lengths;
  const auto add = [&](int days) {
    if (days > 1 && std::ranges::find(lengths, days - 1) == lengths.end()) lengths.push_back(days - 1);
  };
  add(clocks.plan.until_next(today - state.start).value_or(0));
  add(clocks.phases[state.position.phase].until_next(today - state.phase_since).value_or(0));
  const auto waits = waits_of(state);
  for (const int wait : {waits.step, waits.quiet, waits.lock, waits.rest}) add(wait);
  for (const int length : lengths) {
    letters.smooth_stretch(letters.good(), length);
    letters.stretch(morning_only(), length);
  }
}

void add_silence(Letters& letters, const Clocks& clocks, const State& state) {
  const Date today = state.day + 1;
  const int silent = state.last_logged ? today - *state.last_logged : 0;
  letters.stretch({}, clocks.silence.until_next(silent).value_or(0));
}

/// What takes several days to tell: the slow lane, and a week that is worse.
void add_weeks(Letters& letters) {
  letters.smooth_stretch(letters.good(), 3);
  letters.stretch(acceptable_day(), 6);
  Day stiff = letters.good();
  stiff.stiffness = StiffnessMinutes::of<25>();
  letters.stretch(stiff, 4);
}

}  // namespace

std::vector<Letter> alphabet(const Protocol& protocol, const Clocks& clocks, const State& state, const Record& record) {
  const Demands demands(protocol, state.position);
  Letters letters(demands.good());
  letters.add_smooth(letters.good());
  letters.add(good_day());
  letters.add(Day{});
  letters.add(morning_only());
  add_pain(letters);
  add_mornings(letters, usual_morning(record, state.day + 1));
  add_records(letters);
  add_signs(letters, record);
  add_runs(letters, record);
  add_shown(letters, demands, protocol.phases[state.position.phase]);
  add_stretches(letters, clocks, state);
  add_silence(letters, clocks, state);
  add_weeks(letters);
  return std::move(letters).all();
}

}  // namespace achilles::proof
