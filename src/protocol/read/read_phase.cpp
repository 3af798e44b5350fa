#include "protocol/read/read_phase.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "protocol/read/read_condition.hpp"
#include "protocol/read/read_item.hpp"
#include "protocol/read/read_limit.hpp"
#include "protocol/read/read_phase_name.hpp"
#include "protocol/read/read_response.hpp"
#include "protocol/read/read_sites.hpp"
#include "protocol/read/read_step.hpp"
#include "protocol/text/object_reader.hpp"
#include "protocol/text/ranges.hpp"
#include "protocol/text/suggest.hpp"

namespace achilles::protocol {

namespace {

using Kind = Advice::Kind;
constexpr std::array kinds_of_advice{Kind::advice, Kind::precaution, Kind::device, Kind::range};
constexpr std::array anchors{Anchor::start, Anchor::injury, Anchor::surgery, Anchor::clearance};

std::vector<Advice> read_advice(const Field& field, const Reading& reading) {
  std::vector<Advice> all;
  field.each([&](const Field& element) {
    ObjectReader in{element};
    Advice advice;
    advice.text = in.need("text").text().value_or("");
    advice.kind = in["kind"].choice(kinds_of_advice, name).value_or(advice.kind);
    advice.sites = read_sites(in["sites"], reading.scope);
    advice.source = in.need("source").citation().value_or(Citation{});
    in.finish();
    all.push_back(std::move(advice));
  });
  return all;
}

std::optional<Window> read_window(const Field& field) {
  if (!field.present()) return std::nullopt;
  ObjectReader in{field};
  Window window;
  window.since = in["since"].choice(anchors, name).value_or(window.since);
  window.from = in.need("from").whole(ranges::window).value_or(0);
  const Field to = in.need("to");
  window.to = to.whole_or_unknown(ranges::window);
  window.source = in.need("source").citation().value_or(Citation{});
  in.finish();
  if (window.to && *window.to < window.from) {
    to.object(fmt::format("a window from day {} cannot end on day {}", window.from, *window.to));
  }
  Criterion opens;
  opens.measure = Measure::days_since;
  opens.anchor = window.since;
  opens.value = window.from;
  opens.source = window.source;
  window.opens = opens;
  return window;
}

std::vector<Item> read_items(const Field& field, Reading& reading) {
  std::vector<Item> items;
  items.reserve(field.count());
  field.each([&](const Field& element) { items.push_back(read_item(element, reading, reading.scope)); });
  return items;
}

std::vector<Step> read_steps(const Field& field, const std::vector<Item>& items, Reading& reading) {
  std::vector<Step> steps;
  bool too_many = false;
  std::vector<std::string> known(items.size());
  std::ranges::transform(items, known.begin(), [](const Item& item) { return item.exercise.id; });
  field.each([&](const Field& element) {
    read_step(element, reading, known, steps);
    too_many = too_many || steps.size() > ranges::most_steps;
    if (too_many) steps.clear();
  });
  if (too_many) field.object(fmt::format("\"steps\" makes more than {} steps", ranges::most_steps));
  return steps;
}

std::vector<std::uint8_t> read_fill(const Field& field, const Reading& reading) {
  std::vector<std::uint8_t> fill;
  field.each([&](const Field& element) {
    if (const auto place = read_phase_name(element, reading.phases, "an earlier phase")) fill.push_back(*place);
  });
  return fill;
}

RunRule read_run(const Field& field, Reading& reading) {
  RunRule run;
  if (!field.present()) return run;
  ObjectReader in{field};
  run.allowed = in.need("allowed").flag().value_or(false);
  run.needs = read_conditions(in["needs"], reading);
  run.note = in["note"].text().value_or("");
  run.source = in.need("source").citation().value_or(Citation{});
  in.finish();
  return run;
}

}  // namespace

Phase read_phase(const Field& field, Reading& reading) {
  ObjectReader in{field, reading.stands};
  Phase phase;
  if (!in.readable()) return phase;
  const Field id = in["id"];
  if (!id.present()) id.refuse("is missing");
  phase.id = id.id().value_or("");
  phase.title = in.need("title").text().value_or("");
  phase.goal = in.need("goal").text().value_or("");
  phase.source = in.need("source").citation().value_or(Citation{});
  phase.window = read_window(in["days"]);
  phase.advice = read_advice(in["advice"], reading);
  phase.items = read_items(in.need("items"), reading);
  phase.steps = read_steps(in["steps"], phase.items, reading);
  phase.fill = read_fill(in["fill"], reading);
  phase.entry = read_conditions(in["entry"], reading);
  phase.advance = read_conditions(in["advance"], reading);
  phase.progress = read_conditions(in["progress"], reading);
  phase.responses = read_responses(in["responses"], reading);
  phase.limits = read_limits(in["limits"], reading);
  phase.ceilings = read_ceilings(in["ceilings"]);
  phase.run = read_run(in["run"], reading);
  phase.maintenance = in["maintenance"].flag().value_or(false);
  in.finish();
  return phase;
}

}  // namespace achilles::protocol
