#include "protocol/read/check_phases.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "protocol/read/read_sites.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

namespace {

void refuse_second(const Field& field, std::size_t index, const std::vector<Phase>& phases) {
  const std::string& id = phases[index].id;
  const auto first = std::ranges::find(phases, id, &Phase::id) - phases.begin();
  if (id.empty() || static_cast<std::size_t>(first) == index) return;
  field.object(fmt::format("a phase before this one has the id \"{}\" too", id), "each phase needs its own");
}

bool is_for(const Condition& condition, Site site) {
  bool found = false;
  each_criterion(condition, [&](const Criterion& criterion) { found = found || criterion.sites.contains(site); });
  return found;
}

/// Demands that something leads out of a phase, for every site; time alone may, where the next has a window.
void check_gate(ObjectReader in, const Phase& phase, const Phase& next, Sites sites) {
  const Field gate = in["advance"];
  if (!gate.present() && next.window) return;
  if (!gate.present()) {
    in.object("\"advance\" is missing", "only the last phase, and one before a phase with \"days\", may do without");
  } else if (gate.array_is_empty()) {
    gate.object("\"advance\" must have a condition", "without one, nothing has to be shown");
  }
  for (const Site site : branches) {
    if (phase.advance.empty() || !sites.contains(site)) continue;
    const bool led = std::ranges::any_of(phase.advance, [site](const Condition& it) { return is_for(it, site); });
    if (!led) gate.object(fmt::format("\"advance\" has no condition for {} pain", name(site)));
  }
}

void check_last(ObjectReader in, const Phase& phase) {
  if (!phase.advance.empty())
    in["advance"].object("the last phase has no phase to advance to", "leave out \"advance\"");
  if (phase.maintenance && !phase.steps.empty()) {
    in["steps"].object("maintenance keeps what was won and has no steps", "leave out \"steps\" or \"maintenance\"");
  }
}

long contacts_of(const Item& item) {
  if (item.exercise.purpose != Purpose::impact || item.dose.intervals) return 0;
  const auto most = [](const std::optional<Count>& count) { return count ? long{count->high.value_or(0)} : 1L; };
  long once = 0;
  for (const int reps : item.dose.reps_by_set) once += reps;
  if (item.dose.reps_by_set.empty()) once = most(item.dose.sets) * most(item.dose.reps);
  return once * item.times_a_day;
}

void check_contacts(const Field& field, const Phase& phase) {
  const auto ceiling = std::ranges::find(phase.ceilings, Ceiling::Of::contacts, &Ceiling::of);
  if (ceiling == phase.ceilings.end()) return;
  for (std::size_t level = 0; level <= phase.steps.size(); ++level) {
    long contacts = 0;
    for (const auto& item : phase.at_level(static_cast<int>(level))) contacts += contacts_of(item);
    if (contacts <= ceiling->most) continue;
    field.object(fmt::format("level {} asks for {} contacts, over the ceiling of {}", level, contacts, ceiling->most),
                 "lower the dose or raise the ceiling");
    return;
  }
}

}  // namespace

void check_phases(const std::vector<Field>& fields, const std::vector<Phase>& phases, Sites sites, Stands stands) {
  for (std::size_t i = 0; i < phases.size(); ++i) {
    if (!fields[i].is_object()) continue;
    ObjectReader in{fields[i], stands};
    const bool last = i + 1 == phases.size();
    refuse_second(fields[i], i, phases);
    if (i == 0 && !phases[i].entry.empty()) {
      in["entry"].object("nothing leads into the first phase", "put what must be shown first into a phase of its own");
    }
    if (phases[i].maintenance && !last) {
      in["maintenance"].object("maintenance is the last phase", "move it to the end");
    }
    check_contacts(fields[i], phases[i]);
    if (last) {
      check_last(in, phases[i]);
    } else {
      check_gate(in, phases[i], phases[i + 1], sites);
    }
  }
}

}  // namespace achilles::protocol
