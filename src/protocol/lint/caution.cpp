#include <fmt/format.h>

#include <algorithm>

#include "achilles/load.hpp"
#include "protocol/lint/bounds.hpp"
#include "protocol/lint/placed.hpp"
#include "protocol/lint/rules.hpp"

namespace achilles::protocol::lint_rules {

namespace {

bool is_pain(const Criterion& criterion) {
  switch (criterion.measure) {
    case Measure::during:
    case Measure::after:
    case Measure::morning:
    case Measure::within_24h:
    case Measure::morning_rise:
    case Measure::week_rise:
    case Measure::pain_of:
      return true;
    default:
      return false;
  }
}

bool stops_on_pain(const Response& response) {
  bool pain = false;
  each_criterion(response.when, [&](const Criterion& one) { pain = pain || is_pain(one); });
  return pain && (response.act == Response::Act::rest || response.act == Response::Act::refer);
}

bool is_hop(const Item& item) { return item.exercise.purpose == Purpose::impact && !item.dose.intervals; }

/// Whether it is done once, and shows what the leg can bear.
bool is_shown(Measure measure) {
  return measure == Measure::pain_of || measure == Measure::test || measure == Measure::ratio;
}

/// Whether a rhythm asks for two days in a row.
bool consecutive(const Rhythm& rhythm) {
  if (rhythm.days_a_week) return rhythm.days_a_week->least() > most_heavy_days_a_week;
  if (rhythm.rotation == 0) return rhythm.every_days == 1;
  const auto is_on = [&](int day) { return std::ranges::find(rhythm.on, day) != rhythm.on.end(); };
  return std::ranges::any_of(rhythm.on, [&](int day) { return is_on(day % rhythm.rotation + 1); });
}

bool kept_apart(const Phase& phase, const Item& item) {
  return std::ranges::any_of(
      phase.limits, [&](const Limit& limit) { return limit.gap_days && (limit.places >> item.place & 1U) != 0; });
}

/// Calls `visit(site, item, phase, pointer)` with every item of every phase, as it stands at each site.
template <class Visit>
void each_item(const Subject& subject, const Visit& visit) {
  for (const auto& branch : subject.branches) {
    for (std::size_t i = 0; i < subject.protocol.phases.size(); ++i) {
      each_placed_item(subject.protocol.phases[i], phase_at(i), [&](const Item& item, const std::string& at) {
        if (item.sites.contains(branch.site)) visit(branch, item, i, at);
      });
    }
  }
}

}  // namespace

void no_stop_rule(const Subject& subject, Report& report) {
  for (const auto& branch : subject.branches) {
    for (std::size_t i = 0; i < branch.protocol.phases.size(); ++i) {
      const Phase& phase = branch.protocol.phases[i];
      const bool works = phase.run.allowed || any_counts(phase.at_level(static_cast<int>(phase.steps.size())));
      if (!works || std::ranges::any_of(phase.responses, stops_on_pain)) continue;
      report.add(branch.site, phase_at(i), "no response rests or refers on pain",
                 "only the coach's own limit of 5 stops it; say where this phase's is");
    }
  }
}

void impact_too_early(const Subject& subject, Report& report) {
  each_item(subject, [&](const auto& branch, const Item& item, std::size_t phase, const std::string& at) {
    const auto& window = branch.protocol.phases[phase].window;
    const bool over_too_soon = window && window->to && *window->to < days_before_impact;
    if (item.exercise.purpose != Purpose::impact || !over_too_soon) return;
    report.add(branch.site, at, fmt::format("{} is for days up to {} of the plan", item.exercise.id, *window->to),
               fmt::format("the coach withholds impact until day {}: put it later", days_before_impact));
  });
}

void hops_without_ceiling(const Subject& subject, Report& report) {
  each_item(subject, [&](const auto& branch, const Item& item, std::size_t phase, const std::string& at) {
    const auto& ceilings = subject.protocol.phases[phase].ceilings;
    if (!is_hop(item) || std::ranges::find(ceilings, Ceiling::Of::contacts, &Ceiling::of) != ceilings.end()) return;
    report.add(branch.site, at, fmt::format("{} has no most of a day", item.exercise.id),
               "add a ceiling of contacts to the phase");
  });
}

void hops_unasked(const Subject& subject, Report& report) {
  for (const auto& branch : subject.branches) {
    for (std::size_t i = 0; i < subject.protocol.phases.size(); ++i) {
      const Phase& phase = subject.protocol.phases[i];
      for (std::size_t step = 0; step < phase.steps.size(); ++step) {
        const auto* begin = std::get_if<Begin>(&phase.steps[step].what);
        if (begin == nullptr || !is_hop(begin->item) || !begin->item.sites.contains(branch.site)) continue;
        bool asked = false;
        phase.each_step_condition(static_cast<int>(step), [&](const Condition& condition) {
          each_criterion(condition, [&](const Criterion& one) {
            asked = asked || (one.sites.contains(branch.site) && is_shown(one.measure));
          });
        });
        if (asked) continue;
        report.add(branch.site, below(phase_at(i) + "/steps", step),
                   fmt::format("{} begins with nothing shown for it", begin->item.exercise.id),
                   "ask in \"needs\" for the pain of raises, or of an easier hop");
      }
    }
  }
}

void heavy_every_day(const Subject& subject, Report& report) {
  each_item(subject, [&](const auto& branch, const Item& item, std::size_t phase, const std::string& at) {
    const bool heavy = item.exercise.tier == Tier::medium && item.counts();
    if (!heavy || !consecutive(item.rhythm) || kept_apart(subject.protocol.phases[phase], item)) return;
    report.add(branch.site, at, fmt::format("{} is heavy and asked for on days in a row", item.exercise.id),
               "the coach keeps a full day between: write the rhythm that is meant");
  });
}

}  // namespace achilles::protocol::lint_rules
