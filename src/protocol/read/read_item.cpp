#include "protocol/read/read_item.hpp"

#include <fmt/format.h>

#include <array>

#include "achilles/state.hpp"
#include "protocol/read/read_dose.hpp"
#include "protocol/read/read_exercise.hpp"
#include "protocol/read/read_rhythm.hpp"
#include "protocol/read/read_sites.hpp"
#include "protocol/read/read_sources.hpp"
#include "protocol/text/object_reader.hpp"
#include "protocol/text/ranges.hpp"

namespace achilles::protocol {

namespace {

constexpr std::array whose_values{Whose::injured, Whose::together, Whose::each};

std::string_view word(Whose whose) {
  switch (whose) {
    case Whose::injured:
      return "injured";
    case Whose::together:
      return "together";
    case Whose::each:
      return "each";
  }
  return {};
}

/// The keys of an item that may have a source of their own.
constexpr std::array cited{"whose",     "sets",        "reps",         "hold_s",      "tempo_s",
                           "rest_s",    "rest_rep_s",  "rest_after_s", "load",        "motion_deg",
                           "intervals", "times_a_day", "every_days",   "days_a_week", "rotation"};

std::vector<std::string> read_equipment(const Field& field) {
  std::vector<std::string> things;
  field.each([&](const Field& element) { things.push_back(element.id().value_or("")); });
  if (field.array_is_empty()) field.refuse("must name equipment", "leave it out to mean everybody");
  return things;
}

/// Demands that what is run is a run.
void check_run(const Field& named, const Item& item) {
  if (!item.runs() || item.exercise.purpose == Purpose::impact) return;
  named.object(fmt::format("{} is no run, but its intervals are", item.exercise.id), "name a running exercise");
}

/// A list by set is logged set by set, which leaves no telling one round of a day from another.
void check_by_set(const Field& rounds, const Item& item) {
  if (item.dose.reps_by_set.empty() || item.times_a_day == 1) return;
  rounds.report("a list of repetitions by set is done once a day", "give every set the same number, or one round");
}

/// Never below the floor for insertional pain (docs/safety.md, invariant 7).
void check_motion(const Field& motion, const Item& item) {
  if (!item.dose.motion || item.dose.motion->up.value_or(0) <= 0 || !item.sites.contains(Site::insertional)) return;
  motion.object("\"motion_deg\" goes below floor level, which insertional pain must not",
                "make \"up\" 0, or keep the item from that site");
}

std::uint8_t place_of(const Field& named, const Item& item, Reading& reading) {
  if (item.dose.intervals) return item.runs() ? runs_place : walks_place;
  const auto place = reading.exercises.of(item.exercise.id);
  if (!place) named.object(fmt::format("one exercise too many: a protocol may name {} different ones", most_exercises));
  return place.value_or(0);
}

}  // namespace

Item read_item(const Field& field, Reading& reading, const Scope& scope) {
  ObjectReader in{field};
  Item item;
  if (!in.readable()) return item;
  const Field sites = in["sites"];
  item.sites = read_sites(sites, scope);
  const Field named = in.need("exercise");
  const auto [id, exercise] = read_exercise(named, reading.catalogue);
  item.exercise.id = id;  // known or not: a step that names it too is not wrong as well
  if (exercise != nullptr) {
    item.exercise = *exercise;
    refuse_forbidden(named, *exercise, item.sites, sites);
  }
  item.whose = in.need("whose").choice(whose_values, word).value_or(item.whose);
  item.dose = read_dose(in);
  item.times_a_day = in["times_a_day"].whole(ranges::times_a_day).value_or(1);
  item.rhythm = read_rhythm(in);
  item.optional = in["optional"].flag().value_or(false);
  item.adapted = in["adapted"].flag().value_or(false);
  item.with = read_equipment(in["with"]);
  item.without = read_equipment(in["without"]);
  item.note = in["note"].text().value_or("");
  item.source = in.need("source").citation().value_or(Citation{});
  item.sources = read_sources(in["sources"], in, cited, "this item has no such number");
  in.finish();
  check_by_set(in["times_a_day"], item);
  if (exercise == nullptr) return item;
  check_run(named, item);
  check_motion(in["motion_deg"], item);
  item.place = place_of(named, item, reading);
  return item;
}

}  // namespace achilles::protocol
