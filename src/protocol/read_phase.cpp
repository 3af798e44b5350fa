#include "protocol/read_phase.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "protocol/object_reader.hpp"
#include "protocol/ranges.hpp"
#include "protocol/read_criterion.hpp"
#include "protocol/read_item.hpp"
#include "protocol/read_sites.hpp"
#include "protocol/read_step.hpp"

namespace achilles::protocol {

namespace {

std::vector<std::string> read_advice(const Field& field) {
  std::vector<std::string> advice;
  field.each([&](const Field& element) { advice.push_back(element.text().value_or("")); });
  return advice;
}

std::vector<Item> read_items(const Field& field, const Reading& reading) {
  std::vector<Item> items;
  items.reserve(field.count());
  field.each([&](const Field& element) { items.push_back(read_item(element, reading.catalogue, reading.scope)); });
  return items;
}

std::vector<Step> read_steps(const Field& field, const std::vector<Item>& items, const Reading& reading) {
  std::vector<Step> steps;
  std::vector<std::string> known(items.size());
  std::ranges::transform(items, known.begin(), [](const Item& item) { return item.exercise.id; });
  field.each([&](const Field& element) {
    if (steps.size() <= ranges::most_steps) read_step(element, reading, known, steps);
  });
  if (steps.size() > ranges::most_steps) field.refuse(fmt::format("makes more than {} steps", ranges::most_steps));
  return steps;
}

/// Reads the gate to the next phase: none after the last one, and one for every site before it.
std::vector<Criterion> read_gate(const Field& field, const ObjectReader& phase, Rank rank, Reading& reading) {
  auto gate = read_criteria(field, reading);
  if (rank == Rank::last) {
    if (!gate.empty()) field.report("the last phase has no phase to advance to", "leave out \"advance\"");
    return gate;
  }
  if (!field.present()) phase.refuse("\"advance\" is missing", "only the last phase may do without");
  if (field.array_is_empty()) field.refuse("must have a criterion", "only the last phase may do without");
  for (const Site site : branches) {
    const bool led =
        std::ranges::any_of(gate, [&](const Criterion& criterion) { return criterion.sites.contains(site); });
    if (!gate.empty() && !led && reading.scope.sites.contains(site)) {
      field.refuse(fmt::format("has no criterion for {} pain", name(site)));
    }
  }
  return gate;
}

/// Reads criteria that ask for caution.
std::vector<Criterion> read_cautions(const Field& field, Reading& reading) {
  if (field.array_is_empty()) field.refuse("must not be empty", "leave it out: the coach's own rules always apply");
  return read_criteria(field, reading);
}

RunRule read_run(const Field& field, Reading& reading) {
  RunRule run;
  if (!field.present()) return run;
  ObjectReader in{field};
  run.allowed = in.need("allowed").flag().value_or(false);
  run.needs = read_criteria(in["needs"], reading);
  run.note = in["note"].text().value_or("");
  run.source = in.need("source").citation().value_or(Citation{});
  in.finish();
  return run;
}

}  // namespace

Phase read_phase(const Field& field, Rank rank, Reading& reading) {
  ObjectReader in{field};
  Phase phase;
  if (!in.readable()) return phase;
  phase.id = in.need("id").id().value_or("");
  phase.title = in.need("title").text().value_or("");
  phase.goal = in.need("goal").text().value_or("");
  phase.source = in.need("source").citation().value_or(Citation{});
  phase.advice = read_advice(in["advice"]);
  phase.items = read_items(in.need("items"), reading);
  phase.steps = read_steps(in["steps"], phase.items, reading);
  phase.entry = read_criteria(in["entry"], reading);
  phase.advance = read_gate(in["advance"], in, rank, reading);
  phase.progress = read_criteria(in["progress"], reading);
  phase.hold = read_cautions(in["hold"], reading);
  phase.regress = read_cautions(in["regress"], reading);
  phase.stop = read_cautions(in["stop"], reading);
  phase.run = read_run(in["run"], reading);
  in.finish();
  return phase;
}

}  // namespace achilles::protocol
