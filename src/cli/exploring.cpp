#include "cli/exploring.hpp"

#include <fmt/format.h>

#include <array>

#include "achilles/error.hpp"

namespace achilles::cli {
namespace {

/// Days judged of a programme that is taken up: a few milliseconds.
constexpr std::size_t transitions_in_no_time = 1'500;

constexpr std::array sites{Site::midportion, Site::insertional, Site::plantar};

bool counts_from_surgery(const Protocol& protocol) {
  bool counts = false;
  const auto look = [&](const Criterion& criterion) {
    counts = counts || (criterion.measure == Measure::days_since && criterion.anchor == Anchor::surgery);
  };
  each_criterion(protocol, look);
  for (const auto& phase : protocol.phases) {
    if (phase.window) each_criterion(phase.window->opens, look);
  }
  return counts;
}

Explored explored_for(const Protocol& protocol, Site site, Side side, const proof::Bounds& bounds) {
  Start start;
  start.site = site;
  start.side = side;
  start.onset = proof::first_day();
  if (counts_from_surgery(protocol)) start.surgery = proof::first_day();
  const auto own = tailored(protocol, site, {.side = side, .equipment = std::nullopt});
  Explored run{site, side, 0, proof::explore(own, start, bounds)};
  for (const auto& phase : own.phases) run.levels += phase.steps.size() + 1;
  return run;
}

}  // namespace

std::vector<Explored> explored(const Protocol& protocol, const proof::Bounds& bounds) {
  std::vector<Explored> runs;
  for (const auto site : sites) {
    if (protocol.sites.contains(site)) runs.push_back(explored_for(protocol, site, Side::left, bounds));
  }
  if (!runs.empty()) runs.push_back(explored_for(protocol, runs.front().site, Side::both, bounds));
  return runs;
}

void refuse_unsafe(const Protocol& protocol) {
  const proof::Bounds bounds{transitions_in_no_time, proof::Bounds::Order::farthest};
  for (const auto& run : explored(protocol, bounds)) {
    if (!run.exploration.violation) continue;
    const auto& [invariant, days, verdict, other] = *run.exploration.violation;
    throw Error{
        Exit::refused,
        fmt::format("the programme {} breaks \"{}\" on day {} of a plan", protocol.id, invariant.id, days.size()),
        fmt::format("See the days that lead there: achilles protocol check {}", protocol.id)};
  }
}

}  // namespace achilles::cli
