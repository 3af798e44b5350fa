#include "cli/coaching/exploring.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "achilles/difference.hpp"
#include "achilles/error.hpp"

namespace achilles::cli {
namespace {

/// Days judged of a programme that is taken up: a few milliseconds.
constexpr std::size_t transitions_in_no_time = 1'500;

/// Insertional first: what holds there was held to the most.
constexpr std::array sites{Site::insertional, Site::midportion, Site::plantar};

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

/// A runner, and the protocol as it stands for them.
struct Runner {
  Site site;
  Side side;
  Protocol own;
  std::size_t levels = 0;

  Runner(const Protocol& protocol, Site the_site, Side the_side)
      : site(the_site), side(the_side), own(tailored(protocol, site, {.side = side, .equipment = std::nullopt})) {
    for (const auto& phase : own.phases) levels += phase.steps.size() + 1;
  }
};

Exploration exploration_for(const Runner& runner, const proof::Bounds& bounds) {
  Start start;
  start.site = runner.site;
  start.side = runner.side;
  start.onset = proof::first_day();
  if (counts_from_surgery(runner.own)) start.surgery = proof::first_day();
  return proof::explore(runner.own, start, bounds);
}

bool asks_for_tests(const Protocol& protocol) {
  bool asks = false;
  each_criterion(protocol, [&](const Criterion& criterion) { asks = asks || criterion.test.has_value(); });
  return asks;
}

/// Whether what holds for one runner holds for the other: the same protocol, no test that is done on one side, and no
/// invariant of the other's that the first was not held to.
bool holds_for(const Runner& first, const Runner& other) {
  const bool held_to_more = first.site == other.site || branch_of(first.site) == Site::insertional;
  const bool same_side = first.side == other.side || !asks_for_tests(other.own);
  return held_to_more && same_side && differences(first.own, other.own).empty();
}

}  // namespace

std::vector<Explored> explored(const Protocol& protocol, const proof::Bounds& bounds) {
  std::vector<Runner> runners;
  for (const auto site : sites) {
    if (protocol.sites.contains(site)) runners.emplace_back(protocol, site, Side::left);
  }
  if (!runners.empty()) runners.emplace_back(protocol, runners.front().site, Side::both);
  std::vector<Explored> runs;
  for (const auto& runner : runners) {
    std::size_t like = 0;
    while (like < runs.size() && !holds_for(runners[like], runner)) ++like;
    auto exploration = like < runs.size() ? runs[like].exploration : exploration_for(runner, bounds);
    runs.push_back({runner.site, runner.side, runner.levels, std::move(exploration)});
  }
  std::ranges::stable_sort(runs, {}, [](const Explored& run) { return std::pair{run.side == Side::both, run.site}; });
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
