#include "protocol/read/read_exercise.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "protocol/read/read_sites.hpp"
#include "protocol/text/suggest.hpp"
#include "protocol/text/token.hpp"

namespace achilles::protocol {

namespace {

/// How to offer the exercise to the other sites only.
std::string way_out(const Exercise& exercise, Sites offered, const Field& given) {
  std::vector<std::string> allowed;
  for (const Site site : branches) {
    if (offered.contains(site) && !exercise.forbidden_at(site)) allowed.push_back(fmt::format("\"{}\"", name(site)));
  }
  if (allowed.empty()) return "choose another exercise";
  return fmt::format("{} \"sites\": [{}]", given.present() ? "make it" : "add", fmt::join(allowed, ", "));
}

}  // namespace

NamedExercise read_exercise(const Field& field, const Catalogue& catalogue) {
  auto id = field.text();
  if (!id) return {};
  const Exercise* known = catalogue.find(*id);
  if (known == nullptr) {
    field.object(fmt::format("no exercise \"{}\" in the catalogue", excerpt(*id)), did_you_mean(*id, catalogue.ids()));
  }
  return {std::move(*id), known};
}

void refuse_forbidden(const Field& field, const Exercise& exercise, Sites offered, const Field& given) {
  for (const Site site : branches) {
    if (!offered.contains(site) || !exercise.forbidden_at(site)) continue;
    const char* deed = exercise.range == Range::below_floor ? "goes below the floor" : "stretches the calf";
    field.object(fmt::format("{} {}, which {} pain must not", exercise.id, deed, name(site)),
                 way_out(exercise, offered, given));
  }
}

}  // namespace achilles::protocol
