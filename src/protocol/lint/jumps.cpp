#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "protocol/lint/bounds.hpp"
#include "protocol/lint/placed.hpp"
#include "protocol/lint/rules.hpp"

namespace achilles::protocol::lint_rules {

namespace {

/// What the volume of a day is counted in.
enum class Unit : unsigned char { repetitions, seconds, contacts };

std::string_view words(Unit unit) {
  switch (unit) {
    case Unit::repetitions:
      return "repetitions";
    case Unit::seconds:
      return "seconds held";
    case Unit::contacts:
      return "contacts";
  }
  return {};
}

Unit unit_of(const Item& item) {
  if (item.exercise.purpose == Purpose::impact) return Unit::contacts;
  return item.dose.hold ? Unit::seconds : Unit::repetitions;
}

/// What a day asks for at least; unknown where the source is silent, or leaves it to what is tolerated.
std::optional<long> volume(const Item& item) {
  const Dose& dose = item.dose;
  if (dose.intervals) return std::nullopt;
  long once = 0;
  for (const int reps : dose.reps_by_set) once += reps;
  if (dose.reps_by_set.empty()) {
    const bool known = dose.sets && dose.sets->low && (dose.reps || dose.hold) && (!dose.reps || dose.reps->low);
    if (!known) return std::nullopt;
    once = long{*dose.sets->low} * (dose.reps ? *dose.reps->low : 1);
  }
  if (dose.hold && !dose.hold->low) return std::nullopt;
  if (dose.hold) once *= static_cast<long>(dose.hold->low->count());
  return once * item.times_a_day;
}

/// The volume of a day in one unit; unknown where that of any of its items is.
std::optional<long> volume(const std::vector<Item>& routine, Unit unit) {
  long sum = 0;
  for (const auto& item : routine) {
    if (!item.counts() || unit_of(item) != unit) continue;
    const auto of_item = volume(item);
    if (!of_item) return std::nullopt;
    sum += *of_item;
  }
  return sum;
}

bool jumps(std::optional<long> before, std::optional<long> after) {
  return before && after && *before > 0 && *after > most_times_the_volume * *before;
}

bool jumps(std::optional<Grams> before, std::optional<Grams> after) {
  if (!after || *after <= first_load) return false;
  const Grams from = before.value_or(0);
  return *after - from > std::max(most_added, from / part_added);
}

std::string volume_words(const std::string& what, long before, long after, Unit unit) {
  return fmt::format("{} goes from {} to {} {} a day", what, before, after, words(unit));
}
std::string volume_fix() {
  return fmt::format("a day may be at most {} times the one before (our own bound, D): put a step between",
                     most_times_the_volume);
}

std::string kilograms(Grams grams) { return fmt::format("{:g} kg", grams / 1000.0); }
std::string load_words(const std::string& what, std::optional<Grams> before, Grams after) {
  return fmt::format("{} goes from {} to {}", what, kilograms(before.value_or(0)), kilograms(after));
}
std::string load_fix() {
  return fmt::format("over {} a step adds at most {} (P: praet-2019) or a tenth (D): put a step between",
                     kilograms(first_load), kilograms(most_added));
}

/// Calls `visit(site, pointer, before, after)` with every item as it is before and after each step.
template <class Visit>
void each_change(const Subject& subject, const Visit& visit) {
  for (const auto& branch : subject.branches) {
    for (std::size_t i = 0; i < subject.protocol.phases.size(); ++i) {
      const Phase& phase = subject.protocol.phases[i];
      for (std::size_t step = 0; step < phase.steps.size(); ++step) {
        if (!phase.steps[step].sites.contains(branch.site)) continue;
        const auto before = phase.at_level(static_cast<int>(step));
        const auto after = phase.at_level(static_cast<int>(step) + 1);
        for (std::size_t item = 0; item < before.size(); ++item) {
          if (!before[item].sites.contains(branch.site)) continue;
          visit(branch.site, below(phase_at(i) + "/steps", step), before[item], after[item]);
        }
      }
    }
  }
}

/// Calls `visit(site, number, before, after)` with the end of each phase and the beginning of the next, by its number.
template <class Visit>
void each_crossing(const Subject& subject, const Visit& visit) {
  for (const auto& branch : subject.branches) {
    const auto& phases = branch.protocol.phases;
    for (std::size_t i = 1; i < phases.size(); ++i) {
      visit(branch.site, i, phases[i - 1].at_level(static_cast<int>(phases[i - 1].steps.size())),
            phases[i].at_level(0));
    }
  }
}

}  // namespace

void volume_step(const Subject& subject, Report& report) {
  each_change(subject, [&](Site site, const std::string& at, const Item& before, const Item& after) {
    if (!before.counts() || unit_of(before) != unit_of(after) || !jumps(volume(before), volume(after))) return;
    report.add(site, at, volume_words(before.exercise.id, *volume(before), *volume(after), unit_of(after)),
               volume_fix());
  });
}

void volume_phase(const Subject& subject, Report& report) {
  each_crossing(subject, [&](Site site, std::size_t number, const auto& end, const auto& beginning) {
    for (const Unit unit : std::array{Unit::repetitions, Unit::seconds, Unit::contacts}) {
      const auto before = volume(end, unit);
      const auto after = volume(beginning, unit);
      if (!jumps(before, after)) continue;
      const auto what = subject.protocol.phases[number - 1].id + " to " + subject.protocol.phases[number].id;
      report.add(site, phase_at(number) + "/items", volume_words(what, *before, *after, unit), volume_fix());
    }
  });
}

void load_step(const Subject& subject, Report& report) {
  each_change(subject, [&](Site site, const std::string& at, const Item& before, const Item& after) {
    const bool same_measure = !before.dose.load || before.dose.grams();
    if (!same_measure || !jumps(before.dose.grams(), after.dose.grams())) return;
    const Grams added = *after.dose.grams() - before.dose.grams().value_or(0);
    report.add(site, at, fmt::format("{} rises by {} in one step", before.exercise.id, kilograms(added)), load_fix());
  });
}

void load_phase(const Subject& subject, Report& report) {
  each_crossing(subject, [&](Site site, std::size_t number, const auto& end, const auto& beginning) {
    for (const Item& item : beginning) {
      const auto before = std::ranges::find(end, item.exercise.id, [](const Item& one) { return one.exercise.id; });
      if (before == end.end() || !jumps(before->dose.grams(), item.dose.grams())) continue;
      if (before->dose.load && !before->dose.grams()) continue;
      report.add(site, phase_at(number) + "/items",
                 load_words(item.exercise.id, before->dose.grams(), *item.dose.grams()), load_fix());
    }
  });
}

}  // namespace achilles::protocol::lint_rules
