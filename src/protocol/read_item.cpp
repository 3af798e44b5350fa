#include "protocol/read_item.hpp"

#include <array>

#include "protocol/object_reader.hpp"
#include "protocol/ranges.hpp"
#include "protocol/read_exercise.hpp"
#include "protocol/read_sites.hpp"

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

std::optional<Tempo> read_tempo(const Field& field) {
  if (!field.present() || field.is_null()) return std::nullopt;
  ObjectReader in{field};
  const auto part = [&](std::string_view key) {
    return in_seconds(in.need(key).whole_or_unknown(ranges::tempo_part_s));
  };
  Tempo tempo;
  tempo.up = part("up");
  tempo.hold = part("hold");
  tempo.down = part("down");
  in.finish();
  return tempo;
}

Dose read_dose(ObjectReader& in) {
  Dose dose;
  dose.sets = in["sets"].whole_or_unknown(ranges::sets);
  dose.reps = in["reps"].whole_or_unknown(ranges::reps);
  dose.hold = in_seconds(in["hold_s"].whole_or_unknown(ranges::hold_s));
  dose.tempo = read_tempo(in["tempo_s"]);
  dose.rest = in_seconds(in["rest_s"].whole_or_unknown(ranges::rest_s));
  dose.load = in["load_g"].whole_or_unknown(ranges::load_g);
  return dose;
}

/// Reads the citations of single numbers, each of which the item must have.
std::map<std::string, Citation> read_sources(const Field& field, ObjectReader& item) {
  std::map<std::string, Citation> sources;
  if (!field.present()) return sources;
  ObjectReader in{field};
  for (const char* key : {"sets", "reps", "hold_s", "tempo_s", "rest_s", "load_g", "times_a_day", "every_days"}) {
    const Field source = in[key];
    if (!source.present()) continue;
    if (!item[key].present()) source.refuse("is cited, but this item has no such number");
    if (const auto citation = source.citation()) sources.emplace(key, *citation);
  }
  in.finish();
  return sources;
}

}  // namespace

std::optional<std::chrono::seconds> in_seconds(std::optional<int> number) {
  return number ? std::optional{std::chrono::seconds{*number}} : std::nullopt;
}

Item read_item(const Field& field, const Catalogue& catalogue, const Scope& scope) {
  ObjectReader in{field};
  Item item;
  const Field sites = in["sites"];
  item.sites = read_sites(sites, scope);
  const Field named = in.need("exercise");
  const auto [id, exercise] = read_exercise(named, catalogue);
  item.exercise.id = id;  // known or not: a step that names it too is not wrong as well
  if (exercise != nullptr) {
    item.exercise = *exercise;
    refuse_forbidden(named, *exercise, item.sites, sites);
  }
  item.whose = in.need("whose").choice(whose_values, word).value_or(item.whose);
  item.dose = read_dose(in);
  item.times_a_day = in["times_a_day"].whole(ranges::times_a_day).value_or(1);
  item.every_days = in["every_days"].whole(ranges::every_days).value_or(1);
  item.optional = in["optional"].flag().value_or(false);
  item.adapted = in["adapted"].flag().value_or(false);
  item.note = in["note"].text().value_or("");
  item.source = in.need("source").citation().value_or(Citation{});
  item.sources = read_sources(in["sources"], in);
  in.finish();
  return item;
}

}  // namespace achilles::protocol
