#include "protocol/read/read_step.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "protocol/read/read_condition.hpp"
#include "protocol/read/read_dose.hpp"
#include "protocol/read/read_item.hpp"
#include "protocol/read/read_sites.hpp"
#include "protocol/text/object_reader.hpp"
#include "protocol/text/ranges.hpp"
#include "protocol/text/suggest.hpp"
#include "protocol/text/token.hpp"

namespace achilles::protocol {

namespace {

/// Reads which exercises a change is about.
std::vector<std::string> read_changed(const Field& field, const std::vector<std::string>& known) {
  std::vector<std::string> changed;
  field.each([&](const Field& element) {
    auto id = element.text();
    if (!id) return;
    if (std::ranges::find(known, *id) == known.end()) {
      const std::vector<std::string_view> ids{known.begin(), known.end()};
      element.object(fmt::format("no item of this phase and no earlier step has \"{}\"", excerpt(*id)),
                     did_you_mean(*id, ids));
    }
    if (std::ranges::find(changed, *id) != changed.end()) element.report(fmt::format("\"{}\" is named twice", *id));
    changed.push_back(std::move(*id));
  });
  if (field.array_is_empty()) field.refuse("must name an exercise");
  return changed;
}

/// Demands that a change is of one variable.
void refuse_all_but_one(ObjectReader& in) {
  const char* first = nullptr;
  for (const char* key : {"sets", "reps", "hold_s", "tempo_s", "load", "intervals", "add_g"}) {
    const Field field = in[key];
    if (!field.present()) continue;
    if (field.is_null()) field.refuse_value("must say what it changes to");
    if (first != nullptr)
      field.report(fmt::format("a step changes one variable: \"{}\" or \"{}\", not both", first, key));
    first = key;
  }
  if (first == nullptr) {
    in.refuse("this change has no number",
              "add \"sets\", \"reps\", \"hold_s\", \"tempo_s\", \"load\", \"intervals\" or \"add_g\"");
  }
}

Change read_change(const Field& field, ObjectReader& in, const std::vector<std::string>& known) {
  Change change;
  change.exercises = read_changed(field, known);
  refuse_all_but_one(in);
  change.to = read_change_dose(in);
  change.add = in["add_g"].whole(ranges::add_g).value_or(0);
  return change;
}

/// How many steps one change makes.
int read_times(ObjectReader& in) {
  const Field times = in["times"];
  if (times.present() && !in["add_g"].present()) times.report("\"times\" goes only with \"add_g\"");
  return times.whole(ranges::add_times).value_or(1);
}

}  // namespace

void read_step(const Field& field, Reading& reading, std::vector<std::string>& known, std::vector<Step>& steps) {
  ObjectReader in{field};
  if (!in.readable()) return;
  Step step;
  step.sites = read_sites(in["sites"], reading.scope);
  step.needs = read_conditions(in["needs"], reading);
  step.source = in.need("source").citation().value_or(Citation{});
  const Field changed = in["change"];
  const Field begun = in["begin"];
  int times = 1;
  if (changed.present() && begun.present()) {
    begun.report("a step has \"change\" or \"begin\", not both");
  } else if (changed.present()) {
    step.what = read_change(changed, in, known);
    times = read_times(in);
  } else if (begun.present()) {
    Item item = read_item(begun, reading, {step.sites, "the step"});
    known.push_back(item.exercise.id);
    step.what = Begin{std::move(item)};
  } else {
    in.refuse("a step needs \"change\" or \"begin\"");
  }
  if (changed.present() == begun.present()) return;
  in.finish();
  steps.insert(steps.end(), static_cast<std::size_t>(times), step);
}

}  // namespace achilles::protocol
