#pragma once

#include "achilles/sign.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// The signs that are true as far as the record says: reported, and not cleared. Throws Error where it cannot be read.
[[nodiscard]] Signs standing_signs(const World& world);

/// Throws Error (Exit::refused) unless the sign stands, and (Exit::usage) where the word on it was said before the sign
/// was last reported.
void expect_clearable(Sign sign, Date on, const World& world);

}  // namespace achilles::cli
