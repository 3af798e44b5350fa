#include "achilles/state.hpp"

#include <algorithm>

namespace achilles {
namespace {

template <class Number>
Number most_before(const State& state, Date today, Number Trace::*member) {
  Number most = 0;
  for (int back = 1; back <= days_remembered; ++back) {
    if (const auto* past = state.trace(today - back)) most = std::max(most, past->*member);
  }
  return most;
}

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
  // By counting: the scores in the middle, of eleven possible ones.
  std::array<int, PainScore::high + 1> of_score{};
  const int count = std::min<int>(mornings_count, mornings_remembered);
  for (int i = 0; i < count; ++i) ++of_score[static_cast<std::size_t>(mornings[static_cast<std::size_t>(i)]->value())];
  const auto at_place = [&of_score](int place) {
    int score = 0;
    for (int below = of_score[0]; below <= place; below += of_score[static_cast<std::size_t>(score)]) ++score;
    return score;
  };
  return at_place((count - 1) / 2) + at_place(count / 2);
}

Metres State::longest_run(Date today) const { return most_before(*this, today, &Trace::longest_run); }

std::int32_t State::fastest_run(Date today) const { return most_before(*this, today, &Trace::fastest_run); }

}  // namespace achilles
