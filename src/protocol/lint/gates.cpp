#include <fmt/format.h>

#include <algorithm>

#include "protocol/lint/placed.hpp"
#include "protocol/lint/rules.hpp"

namespace achilles::protocol::lint_rules {

namespace {

/// Whether anything but symmetry is asked for at a site.
bool asks_without_symmetry(const std::vector<Condition>& conditions, Site site) {
  bool asks = false;
  for (const auto& condition : conditions) {
    each_criterion(condition, [&](const Criterion& criterion) {
      asks = asks || (criterion.measure != Measure::ratio && criterion.sites.contains(site));
    });
  }
  return asks;
}

/// Whether an exercise is met in one of the first so many phases, or beside them.
bool met(const Protocol& protocol, const std::string& exercise, std::size_t phases) {
  const auto is_it = [&exercise](const Item& item) { return item.exercise.id == exercise; };
  for (std::size_t i = 0; i < phases; ++i) {
    const auto all = protocol.phases[i].at_level(static_cast<int>(protocol.phases[i].steps.size()));
    if (std::ranges::any_of(all, is_it)) return true;
  }
  return std::ranges::any_of(protocol.tracks, [&](const Track& track) {
    return track.from < phases && std::ranges::any_of(track.items, is_it);
  });
}

/// Whether running is part of a phase.
bool runs(const Phase& phase) { return phase.run.allowed || std::ranges::any_of(phase.items, &Item::runs); }

}  // namespace

void empty_with_both_sore(const Subject& subject, Report& report) {
  const auto& phases = subject.protocol.phases;
  for (const auto& branch : subject.branches) {
    for (std::size_t i = 0; i + 1 < phases.size(); ++i) {
      if (phases[i + 1].window || asks_without_symmetry(phases[i].advance, branch.site) ||
          asks_without_symmetry(phases[i + 1].entry, branch.site)) {
        continue;
      }
      report.add(branch.site, phase_at(i) + "/advance", "with both sides sore this gate asks for nothing",
                 "symmetry falls away then: ask for something else beside it");
    }
  }
}

void trial_from_nowhere(const Subject& subject, Report& report) {
  for (const auto& branch : subject.branches) {
    const auto phases = branch.protocol.phases.size();
    const auto look_at = [&](const Criterion& criterion, const std::string& at, std::size_t upto) {
      const bool asked = criterion.measure == Measure::pain_of && criterion.minutes == 0;
      if (!asked || !criterion.sites.contains(branch.site)) return;
      if (met(branch.protocol, criterion.exercise, std::min(upto, phases))) return;
      report.add(branch.site, at, fmt::format("{} is asked for before any phase has it", criterion.exercise),
                 "nothing prepares for it: bring it into an earlier phase, or ask for another");
    };
    for (std::size_t i = 0; i < phases; ++i) {
      const auto at_gate = [&](const std::vector<Condition>& conditions, const std::string& where, std::size_t to) {
        // What the next phase begins with may be tried at its gate, and a hop where it leads to running.
        if (to < phases && runs(subject.protocol.phases[to])) return;
        each_placed(conditions, where, [&](const Criterion& one, const std::string& at) { look_at(one, at, to + 1); });
      };
      const Phase& phase = subject.protocol.phases[i];
      at_gate(phase.entry, phase_at(i) + "/entry", i);
      at_gate(phase.advance, phase_at(i) + "/advance", i + 1);
      const auto in_phase = [&](const Criterion& one, const std::string& at) { look_at(one, at, i + 1); };
      each_placed(phase.progress, phase_at(i) + "/progress", in_phase);
      for (std::size_t step = 0; step < phase.steps.size(); ++step) {
        each_placed(phase.steps[step].needs, below(phase_at(i) + "/steps", step) + "/needs", in_phase);
      }
    }
    for (std::size_t i = 0; i < subject.protocol.placement.size(); ++i) {
      const auto& placement = subject.protocol.placement[i];
      each_placed(placement.needs, below("/placement", i) + "/needs",
                  [&](const Criterion& one, const std::string& at) { look_at(one, at, placement.phase + 1U); });
    }
  }
}

void test_unused(const Subject& subject, Report& report) {
  for (std::size_t i = 0; i < subject.protocol.tests.size(); ++i) {
    const auto& id = subject.protocol.tests[i].id;
    bool asked = false;
    each_criterion(subject.protocol, [&](const Criterion& one) { asked = asked || (one.test && one.test->id == id); });
    if (!asked)
      report.add(below("/tests", i), fmt::format("no condition asks for the test {}", id),
                 "ask for it, or leave it out");
  }
}

}  // namespace achilles::protocol::lint_rules
