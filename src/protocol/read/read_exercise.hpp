#pragma once

#include "achilles/exercise.hpp"
#include "protocol/catalogue.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// What a field names, and the exercise of that id; null when the catalogue has none.
struct NamedExercise {
  std::string id;
  const Exercise* known = nullptr;
};
[[nodiscard]] NamedExercise read_exercise(const Field& field, const Catalogue& catalogue);

/// Reports where an exercise is offered for a site at which it must not be done. `given` is the field "sites"
/// that could say otherwise.
void refuse_forbidden(const Field& field, const Exercise& exercise, Sites offered, const Field& given);

}  // namespace achilles::protocol
