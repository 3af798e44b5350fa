#include "achilles/state.hpp"

#include <algorithm>
#include <bit>

#include "achilles/limits.hpp"

namespace achilles {
namespace {

/// The most of a member over those days with a run before `today` that `counts` lets count.
template <class Number, class Counts>
Number most_before(const State& state, Date today, Number Trace::*member, Counts counts) {
  Number most = 0;
  const int not_yet = std::clamp(state.day + 1 - today, 0, days_remembered);
  for (PastDays days = state.ran >> not_yet << not_yet; days != 0; days &= days - 1) {
    const auto place = static_cast<std::size_t>(std::countr_zero(days));
    if (counts(place)) most = std::max(most, state.traces[place].*member);
  }
  return most;
}

bool any(std::size_t) { return true; }

bool over_limit(const std::optional<PainScore>& pain) { return pain && pain->value() > model_pain_limit; }

}  // namespace

std::string_view name(Action action) {
  switch (action) {
    case Action::progress:
      return "progress";
    case Action::hold:
      return "hold";
    case Action::reduce:
      return "reduce";
    case Action::regress:
      return "regress";
    case Action::rest:
      return "rest";
    case Action::stop:
      return "stop";
  }
  return {};
}

std::string_view name(Outcome outcome) {
  switch (outcome) {
    case Outcome::visa_a:
      return "visa-a";
    case Outcome::tendins_a:
      return "tendins-a";
    case Outcome::sane:
      return "sane";
    case Outcome::pgic:
      return "pgic";
  }
  return {};
}

std::optional<HalfPoints> State::counted_usual() const {
  if (mornings_count < 3) {
    if (!intake_morning) return std::nullopt;
    return 2 * intake_morning->value();
  }
  // By counting: how often each of the eleven scores is there, four bits for each.
  constexpr unsigned bits = 4;
  static_assert(mornings_remembered < (1 << bits) && bits * (PainScore::high + 1) <= 64);
  std::uint64_t of_score = 0;
  const int count = std::min<int>(mornings_count, mornings_remembered);
  for (int i = 0; i < count; ++i) {
    of_score += std::uint64_t{1} << bits * static_cast<unsigned>(mornings[static_cast<std::size_t>(i)]->value());
  }
  const auto at_place = [of_score](int place) {
    int score = 0;
    for (auto rest = of_score; (place -= static_cast<int>(rest & ((1U << bits) - 1))) >= 0; rest >>= bits) ++score;
    return score;
  };
  return at_place((count - 1) / 2) + at_place(count / 2);
}

Metres State::longest_run(Date today) const { return most_before(*this, today, &Trace::longest_run, any); }

Metres State::run_measure(Date today) const {
  return most_before(*this, today, &Trace::run_measure, [this](std::size_t place) {
    const auto& run = traces[place];
    const bool sore_next_morning = place > 0 && over_limit(traces[place - 1].morning);
    return !over_limit(run.during) && !over_limit(run.after) && !sore_next_morning;
  });
}

int State::days_of_walk_runs_done() const {
  const bool ran_this_month =
      std::ranges::any_of(done, [](std::uint64_t places) { return (places >> runs_place & 1U) != 0; });
  return ran_this_month ? walk_runs : 0;
}

std::int32_t State::fastest_run(Date today) const { return most_before(*this, today, &Trace::fastest_run, any); }

}  // namespace achilles
