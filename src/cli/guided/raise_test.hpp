#pragma once

#include <optional>
#include <string>

#include "achilles/error.hpp"
#include "achilles/side.hpp"
#include "achilles/tests.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// Plays 60 beats a minute, one up and one down, and counts the raises of that leg, or of the left and then the right
/// one, until the runner says that it was the last. Stores each leg's count with the note as it ends
/// [P: sleeswijk-visser-2025]. Throws Error (Exit::usage) where there is no terminal.
Exit guide_raises(const TestInfo& test, std::optional<Side> side, const std::string& note, bool bell, World& world);

}  // namespace achilles::cli
