#include "protocol/read/read_card.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

#include "protocol/read/read_exercise.hpp"
#include "protocol/read/read_sign.hpp"
#include "protocol/read/read_sites.hpp"
#include "protocol/read/read_sources.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

namespace {

constexpr std::array purposes{Purpose::settle, Purpose::release, Purpose::stretch, Purpose::load, Purpose::impact};
constexpr std::array tiers{Tier::light, Tier::medium, Tier::high};
constexpr std::array exercise_ranges{Range::floor, Range::below_floor};

constexpr std::array limbs{Limb::one_leg, Limb::two_legs, Limb::either};
constexpr std::size_t most_cues = 3;  ///< more are not kept in mind
constexpr std::size_t most_muscles = 8;

std::vector<std::string> read_ids(const Field& field) {
  std::vector<std::string> ids;
  field.each([&](const Field& element) { ids.push_back(element.id().value_or("")); });
  return ids;
}

std::vector<std::string> read_texts(const Field& field, std::size_t most) {
  std::vector<std::string> texts;
  field.each([&](const Field& element) { texts.push_back(element.text().value_or("")); });
  if (field.is_array() && (texts.empty() || texts.size() > most))
    field.refuse(fmt::format("must have 1 to {} texts", most));
  return texts;
}

Signs read_signs(const Field& field) {
  Signs signs;
  field.each([&](const Field& element) {
    if (const auto sign = read_sign(element)) signs.add(*sign);
  });
  return signs;
}

constexpr std::size_t widest = 40;  ///< cells of the narrowest screen
constexpr std::size_t tallest = 16;

std::vector<std::string> read_drawing(const Field& field) {
  std::vector<std::string> lines;
  if (!field.present() || field.is_null()) return lines;
  field.each([&](const Field& element) {
    auto line = element.line();
    if (!line) return;
    const bool plain = std::ranges::all_of(*line, [](char c) { return c >= ' ' && c <= '~'; });
    if (!plain || line->size() > widest) element.refuse("must be at most 40 plain ASCII characters");
    lines.push_back(std::move(*line));
  });
  if (field.array_is_empty() || lines.size() > tallest) field.refuse("must have 1 to 16 lines");
  return lines;
}

/// The keys that may have a source of their own.
constexpr std::array cited{"setup",   "how",    "cues",     "mistakes",         "home",
                           "muscles", "limits", "not_with", "peak_load_tenths", "tier"};

/// Demands that the exercise to do instead is another one, and may be done wherever the first may.
void check_instead(const Field& field, const Exercise& exercise, const Catalogue& catalogue) {
  const Exercise* other = read_exercise(field, catalogue).known;
  if (other == nullptr) return;
  if (other->id == exercise.id) return field.object("\"instead\" must name another exercise");
  for (const Site site : branches) {
    if (!other->forbidden_at(site) || exercise.forbidden_at(site)) continue;
    field.object(fmt::format("\"instead\" names {}, which {} pain must not do", other->id, name(site)));
  }
  std::vector<std::string_view> met{exercise.id};
  for (; other != nullptr; other = catalogue.find(other->instead)) {
    const bool again = std::ranges::find(met, other->id) != met.end();
    met.push_back(other->id);
    if (again) return field.object(fmt::format("\"instead\" leads in a circle: {}", fmt::join(met, " -> ")));
  }
}

}  // namespace

ExerciseCard read_card(const Field& field) {
  ObjectReader in{field};
  ExerciseCard card;
  auto& exercise = card.exercise;
  exercise.id = in.need("id").id().value_or("");
  exercise.title = in.need("title").text().value_or("");
  card.setup = in.need("setup").text().value_or("");
  exercise.how = in.need("how").text().value_or("");
  card.cues = read_texts(in.need("cues"), most_cues);
  card.mistakes = read_texts(in.need("mistakes"), most_cues);
  exercise.needs = read_ids(in["needs"]);
  exercise.instead = in["instead"].id().value_or("");
  card.home = in["home"].text().value_or("");
  card.limb = in.need("side").choice(limbs, name).value_or(card.limb);
  card.muscles = read_texts(in.need("muscles"), most_muscles);
  exercise.purpose = in.need("purpose").choice(purposes, name).value_or(exercise.purpose);
  exercise.tier = in.need("tier").choice(tiers, name).value_or(exercise.tier);
  exercise.range = in.need("range").choice(exercise_ranges, name).value_or(exercise.range);
  card.limits = in["limits"].text().value_or("");
  exercise.not_with = read_signs(in["not_with"]);
  card.peak_load_tenths = in["peak_load_tenths"].whole_or_unknown({0, 200});
  card.drawing = read_drawing(in["drawing"]);
  card.in_words = in.need("in_words").text().value_or("");
  exercise.source = in.need("source").citation().value_or(Citation{});
  card.sources = read_sources(in["sources"], in, cited, "this exercise has none");
  in.finish();
  return card;
}

std::vector<ExerciseCard> read_cards(const Field& field, const Catalogue& beside) {
  std::vector<ExerciseCard> cards;
  field.each([&](const Field& element) {
    auto card = read_card(element);
    const auto& id = card.exercise.id;
    const bool again = std::ranges::any_of(cards, [&](const ExerciseCard& other) { return other.exercise.id == id; });
    if (again) element.object(fmt::format("an exercise before this one has the id \"{}\" too", id));
    cards.push_back(std::move(card));
  });
  const Catalogue all = beside.with(cards);
  std::size_t index = 0;
  field.each([&](const Field& element) {
    const auto& exercise = cards[index++].exercise;
    if (!exercise.instead.empty()) check_instead(ObjectReader{element}["instead"], exercise, all);
  });
  return cards;
}

Catalogue with_own(const Field& field, const Catalogue& catalogue) {
  if (!field.present()) return catalogue;
  field.each([&](const Field& element) {
    if (!element.is_object()) return;
    ObjectReader in{element};
    const Field id = in["id"];
    const auto taken = id.quiet_text();
    if (taken && catalogue.find(*taken) != nullptr) {
      id.object(fmt::format("the catalogue has an exercise \"{}\" already", *taken), "give this one an id of its own");
    }
  });
  return catalogue.with(read_cards(field, catalogue));
}

}  // namespace achilles::protocol
