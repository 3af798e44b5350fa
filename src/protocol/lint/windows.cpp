#include <fmt/format.h>

#include "protocol/lint/placed.hpp"
#include "protocol/lint/rules.hpp"

namespace achilles::protocol::lint_rules {

namespace {

/// The days a criterion demands at least; nothing where it demands none.
int demanded(const Criterion& criterion) {
  if (criterion.comparison == Comparison::at_least || criterion.comparison == Comparison::equal) return criterion.value;
  return criterion.comparison == Comparison::more ? criterion.value + 1 : 0;
}

/// The last day by which a window lets somebody leave who was there from its first, counted as the criterion counts.
std::optional<int> last_day(const Criterion& criterion, const Window& window) {
  if (!window.to) return std::nullopt;
  const int after = *window.to + 1;
  switch (criterion.measure) {
    case Measure::days_in_phase:
      return after - window.from;
    case Measure::days_in_plan:
      return window.since == Anchor::start ? std::optional{after} : std::nullopt;
    case Measure::days_since:
      return window.since == criterion.anchor ? std::optional{after} : std::nullopt;
    default:
      return std::nullopt;
  }
}

}  // namespace

void windows_out_of_order(const Subject& subject, Report& report) {
  const auto& phases = subject.protocol.phases;
  for (std::size_t i = 0; i < phases.size(); ++i) {
    if (!phases[i].window) continue;
    for (std::size_t j = 0; j < i; ++j) {
      const auto& earlier = phases[j].window;
      if (!earlier || earlier->since != phases[i].window->since || earlier->from <= phases[i].window->from) continue;
      report.add(
          phase_at(i) + "/days",
          fmt::format("begins on day {}, before {} with day {}", phases[i].window->from, phases[j].id, earlier->from),
          "a later phase begins later, or on the same day");
      break;
    }
  }
}

void longer_than_its_window(const Subject& subject, Report& report) {
  const auto& phases = subject.protocol.phases;
  for (std::size_t i = 0; i < phases.size(); ++i) {
    if (!phases[i].window) continue;
    each_placed(phases[i].advance, phase_at(i) + "/advance", [&](const Criterion& one, const std::string& at) {
      const auto last = last_day(one, *phases[i].window);
      if (!last || demanded(one) <= *last) return;
      report.add(at,
                 fmt::format("{} of {} days is longer than the window, which ends with day {}", name(one.measure),
                             demanded(one), *phases[i].window->to),
                 "shorten the one or lengthen the other");
    });
  }
}

}  // namespace achilles::protocol::lint_rules
