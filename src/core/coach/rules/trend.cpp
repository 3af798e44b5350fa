#include <array>

#include "core/coach/rules/rules.hpp"
#include "core/coach/rules/week.hpp"

namespace achilles::rules {
namespace {

/// The stiffness band of the TENDINS-A edges [S: public-secondary-notes]: under 5, to 10, to 20, over 20 minutes.
/// A median may be a half, so minutes come doubled.
int band(int doubled) { return doubled < 2 * 5 ? 0 : doubled <= 2 * 10 ? 1 : doubled <= 2 * 20 ? 2 : 3; }

/// Median minutes, doubled, of the week that ends `weeks_back` weeks before today; unknown with under three readings.
std::optional<int> median_stiffness(const Inputs& in, int weeks_back) {
  std::array<int, 7> minutes{};
  std::size_t count = 0;
  const auto add = [&](const std::optional<StiffnessMinutes>& reading) {
    if (!reading) return;
    std::size_t place = count++;  // in order from the start: there are few
    for (; place > 0 && minutes[place - 1] > reading->value(); --place) minutes[place] = minutes[place - 1];
    minutes[place] = reading->value();
  };
  if (weeks_back == 0) add(in.today.stiffness);
  for (const Trace& trace : past_days(in.before, weeks_back)) add(trace.stiffness);
  if (count < readings_needed) return std::nullopt;
  return minutes[(count - 1) / 2] + minutes[count / 2];
}

}  // namespace

std::optional<Finding> stiffness_up(const Inputs& in) {
  const auto now = median_stiffness(in, 0);
  if (!now || band(*now) == 0) return std::nullopt;
  const auto before = median_stiffness(in, 1);
  if (!before) return std::nullopt;
  const int bands = band(*now) - band(*before);
  if (bands <= 0) return std::nullopt;
  return Finding{bands >= 2 ? Action::reduce : Action::hold,
                 reason::StiffnessUp{bands, (*now + 1) / 2, (*before + 1) / 2}};
}

std::optional<Finding> week_worse(const Inputs& in) {
  constexpr int rise = 1;        // half a point [D]
  constexpr int clear_rise = 2;  // a point, about the minimal important difference [P: challoumas-2023]
  const Week now = week(in.before, in.today, 0);
  const Week last = week(in.before, in.today, 1);
  if (!rose(last, now, rise)) return std::nullopt;
  const bool second_week = rose(week(in.before, in.today, 2), last, rise);
  const auto asks = second_week ? Action::regress : rose(last, now, clear_rise) ? Action::reduce : Action::hold;
  return Finding{asks, reason::WeekWorse{*week_rise_in_tenths(in.before, in.today), second_week}};
}

}  // namespace achilles::rules
