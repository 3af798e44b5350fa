#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "protocol/format.hpp"
#include "protocol/load.hpp"
#include "protocol/object_reader.hpp"
#include "protocol/read_exercise.hpp"
#include "protocol/read_sites.hpp"

namespace achilles::protocol {

namespace {

constexpr std::array purposes{Purpose::settle, Purpose::release, Purpose::stretch, Purpose::load, Purpose::impact};
constexpr std::array tiers{Tier::light, Tier::medium, Tier::high};
constexpr std::array exercise_ranges{Range::floor, Range::below_floor};

std::string_view word(Range range) { return range == Range::floor ? "floor" : "below-floor"; }

std::vector<std::string> read_needs(const Field& field) {
  std::vector<std::string> needs;
  field.each([&](const Field& element) { needs.push_back(element.id().value_or("")); });
  return needs;
}

Exercise read_entry(const Field& field) {
  ObjectReader in{field};
  Exercise exercise;
  exercise.id = in.need("id").id().value_or("");
  exercise.title = in.need("title").text().value_or("");
  exercise.how = in.need("how").text().value_or("");
  exercise.purpose = in.need("purpose").choice(purposes, name).value_or(exercise.purpose);
  exercise.tier = in.need("tier").choice(tiers, name).value_or(exercise.tier);
  exercise.range = in.need("range").choice(exercise_ranges, word).value_or(exercise.range);
  exercise.needs = read_needs(in["needs"]);
  exercise.instead = in["instead"].text().value_or("");
  exercise.source = in.need("source").citation().value_or(Citation{});
  in.finish();
  return exercise;
}

/// Demands that the exercise to do instead is another one, and may be done wherever the first may.
void check_instead(const Field& field, const Exercise& exercise, const Catalogue& catalogue) {
  const Exercise* other = read_exercise(field, catalogue).known;
  if (other == nullptr) return;
  if (other == catalogue.find(exercise.id)) field.refuse("must name another exercise");
  for (const Site site : branches) {
    if (!other->forbidden_at(site) || exercise.forbidden_at(site)) continue;
    field.refuse(fmt::format("names {}, which {} pain must not do", other->id, name(site)));
  }
}

Catalogue read_catalogue(const Field& field) {
  ObjectReader in{field};
  Catalogue catalogue;
  if (!in.readable() || !read_format(in)) return catalogue;
  const Field entries = in.need("exercises");
  if (entries.array_is_empty()) entries.refuse("must have an exercise");
  catalogue.exercises.reserve(entries.count());
  entries.each([&](const Field& entry) {
    Exercise exercise = read_entry(entry);
    const bool again = !exercise.id.empty() && catalogue.find(exercise.id) != nullptr;
    if (again) entry.report(fmt::format("an exercise before this one has the id \"{}\" too", exercise.id));
    catalogue.exercises.push_back(std::move(exercise));
  });
  std::size_t index = 0;
  entries.each([&](const Field& entry) {
    const Exercise& exercise = catalogue.exercises[index++];
    if (!exercise.instead.empty()) check_instead(ObjectReader{entry}["instead"], exercise, catalogue);
  });
  in.finish();
  return catalogue;
}

}  // namespace

LoadedCatalogue load_catalogue(std::string_view text) {
  Issues issues{text};
  Catalogue catalogue;
  if (const auto root = read_json(text, issues)) catalogue = read_catalogue(Field{*root, issues});
  if (!issues.empty()) return {{}, std::move(issues).in_order()};
  return {std::move(catalogue), {}};
}

}  // namespace achilles::protocol
