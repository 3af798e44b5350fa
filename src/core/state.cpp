#include "achilles/state.hpp"

#include <algorithm>

namespace achilles {
namespace {

std::size_t place(Date day) {
  const int remainder = day.number() % days_remembered;
  return static_cast<std::size_t>(remainder < 0 ? remainder + days_remembered : remainder);
}

template <class Number>
Number largest_before(const State& state, Date today, Number Trace::*member) {
  Number largest = 0;
  for (int back = 1; back <= days_remembered; ++back) {
    if (const auto* trace = state.trace(today - back)) largest = std::max(largest, trace->*member);
  }
  return largest;
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

const Trace* State::trace(Date wanted) const {
  if (wanted > day || day - wanted >= days_remembered) return nullptr;
  return &traces[place(wanted)];
}

std::optional<HalfPoints> State::baseline() const {
  if (mornings_count < 3) {
    if (!intake_morning) return std::nullopt;
    return 2 * intake_morning->value();
  }
  std::array<int, mornings_remembered> values{};
  const auto count = std::min<std::size_t>(mornings_count, mornings_remembered);
  for (std::size_t i = 0; i < count; ++i) values[i] = mornings[i]->value();
  const auto end = values.begin() + static_cast<std::ptrdiff_t>(count);
  std::sort(values.begin(), end);
  return count % 2 == 1 ? 2 * values[count / 2] : values[count / 2 - 1] + values[count / 2];
}

Metres State::longest_run(Date today) const { return largest_before(*this, today, &Trace::longest_run); }

std::int32_t State::fastest_run(Date today) const { return largest_before(*this, today, &Trace::fastest_run); }

}  // namespace achilles
