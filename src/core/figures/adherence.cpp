#include "achilles/adherence.hpp"

#include <algorithm>

namespace achilles {
namespace {

constexpr int days_looked_at = 28;

}  // namespace

Adherence adherence(const State& state) {
  Adherence all;
  all.days = std::clamp(state.day + 1 - state.start, 0, days_looked_at);
  int sum = 0;
  for (int back = 0; back < all.days; ++back) {
    const Trace& trace = state.traces[static_cast<std::size_t>(back)];
    if ((state.rested >> back & 1U) != 0) ++all.rested;
    if (!trace.prescribed) continue;
    ++all.asked;
    if (!trace.done) continue;
    ++all.known;
    sum += trace.done->value();
  }
  if (all.known > 0) all.percent = sum / all.known;
  return all;
}

}  // namespace achilles
