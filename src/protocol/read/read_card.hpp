#pragma once

#include <vector>

#include "achilles/exercise_card.hpp"
#include "protocol/catalogue.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads one exercise with all that is known of it.
[[nodiscard]] ExerciseCard read_card(const Field& field);

/// Reads exercises and checks them against one another: each id once, and what to do instead is there, is another, may
/// be done wherever the first may, and leads in no circle. `beside` are others they may name.
[[nodiscard]] std::vector<ExerciseCard> read_cards(const Field& field, const Catalogue& beside);

/// A protocol's own exercises laid over the catalogue; their ids must be new.
[[nodiscard]] Catalogue with_own(const Field& field, const Catalogue& catalogue);

}  // namespace achilles::protocol
