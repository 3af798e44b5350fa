#include <fmt/format.h>

#include <algorithm>

#include "protocol/lint/placed.hpp"
#include "protocol/lint/rules.hpp"

namespace achilles::protocol::lint_rules {

namespace {

int top_of(const Phase& phase) { return static_cast<int>(phase.steps.size()); }

/// The items of a site that a change is about, before the change.
std::vector<Item> changed_by(const Change& change, const std::vector<Item>& routine, Site site) {
  std::vector<Item> changed;
  for (const auto& item : routine) {
    const bool named = std::ranges::find(change.exercises, item.exercise.id) != change.exercises.end();
    if (named && item.sites.contains(site)) changed.push_back(item);
  }
  return changed;
}

}  // namespace

void dose_of_nothing(const Subject& subject, Report& report) {
  const auto look_at = [&](const Subject::Branch& branch, std::size_t phase, const auto& conditions, const auto& at) {
    each_placed(conditions, at, [&](const Criterion& one, const std::string& where) {
      if (one.measure != Measure::dose && one.measure != Measure::workouts) return;
      if (!one.sites.contains(branch.site)) return;
      report.add(branch.site, where,
                 fmt::format("asks for {} where {} prescribes no loading", name(one.measure),
                             subject.protocol.phases[phase].id),
                 "it never holds: only items that load count, and not optional ones");
    });
  };
  const auto& phases = subject.protocol.phases;
  for (const auto& branch : subject.branches) {
    for (std::size_t i = 0; i < phases.size(); ++i) {
      if (prescribes(branch.protocol, i, top_of(branch.protocol.phases[i]))) continue;
      look_at(branch, i, phases[i].advance, phase_at(i) + "/advance");
      look_at(branch, i, phases[i].progress, phase_at(i) + "/progress");
      look_at(branch, i, phases[i].run.needs, phase_at(i) + "/run/needs");
      for (std::size_t step = 0; step < phases[i].steps.size(); ++step) {
        look_at(branch, i, phases[i].steps[step].needs, below(phase_at(i) + "/steps", step) + "/needs");
      }
      if (i + 1 < phases.size()) look_at(branch, i, phases[i + 1].entry, phase_at(i + 1) + "/entry");
    }
  }
}

void steps_never_earned(const Subject& subject, Report& report) {
  for (const auto& branch : subject.branches) {
    for (std::size_t i = 0; i < branch.protocol.phases.size(); ++i) {
      if (branch.protocol.phases[i].steps.empty() || prescribes(branch.protocol, i, 0)) continue;
      report.add(branch.site, phase_at(i) + "/steps", "no step is ever earned: the phase begins without loading",
                 "steps are earned by workouts; give it an item that loads");
    }
  }
}

void step_without_effect(const Subject& subject, Report& report) {
  for (const auto& branch : subject.branches) {
    for (std::size_t i = 0; i < subject.protocol.phases.size(); ++i) {
      const Phase& phase = subject.protocol.phases[i];
      for (std::size_t step = 0; step < phase.steps.size(); ++step) {
        const auto* change = std::get_if<Change>(&phase.steps[step].what);
        if (change == nullptr || !phase.steps[step].sites.contains(branch.site)) continue;
        const auto at = below(phase_at(i) + "/steps", step);
        Phase only;
        only.items = changed_by(*change, phase.at_level(static_cast<int>(step)), branch.site);
        if (only.items.empty()) {
          report.add(branch.site, at, "nobody has an exercise of this step",
                     "give the step the sites of its exercises");
          continue;
        }
        const auto before = only.items;
        only.steps = {phase.steps[step]};
        const auto after = only.at_level(1);
        const auto same = [](const Item& a, const Item& b) { return a.dose == b.dose; };
        if (std::ranges::equal(before, after, same)) {
          report.add(branch.site, at, "this step changes nothing: the dose is that already", "leave it out");
        }
      }
    }
  }
}

void fill_without_loading(const Subject& subject, Report& report) {
  for (const auto& branch : subject.branches) {
    for (std::size_t i = 0; i < branch.protocol.phases.size(); ++i) {
      const auto& fill = branch.protocol.phases[i].fill;
      for (std::size_t j = 0; j < fill.size(); ++j) {
        const Phase& earlier = branch.protocol.phases[fill[j]];
        if (any_counts(earlier.at_level(top_of(earlier)))) continue;
        report.add(branch.site, below(phase_at(i) + "/fill", j),
                   fmt::format("{} has no loading to fill a day with", earlier.id), "name a phase that has");
      }
    }
  }
}

}  // namespace achilles::protocol::lint_rules
