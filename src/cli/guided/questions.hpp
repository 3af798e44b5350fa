#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/world/world.hpp"

namespace achilles::cli {

/// What can be logged by answering questions: "morning", "run" …
[[nodiscard]] const std::vector<std::string_view>& askable_kinds();

/// Asks what belongs to an entry of that kind, and makes of the answers the command line that says the same. An answer
/// that cannot be read is explained and asked again; what is known, as the side where one tendon is followed, is not
/// asked. Throws Error (Exit::usage) where what the entry is about was skipped.
[[nodiscard]] std::vector<std::string> asked_line(const std::string& kind, World& world);

}  // namespace achilles::cli
