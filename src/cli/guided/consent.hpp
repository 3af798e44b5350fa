#pragma once

#include <optional>
#include <string_view>

#include "cli/arguments/arguments.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// How a command that changes what is there goes about it.
struct Consent {
  bool dry_run = false;  ///< shows what it would do, and does nothing
  bool yes = false;      ///< asks nothing
};
void declare_consent(Arguments& arguments, Consent& consent);

/// How the command ends here, having said that nothing was changed: after a dry run, or at a no. Nothing where it goes
/// on: with `--yes`, or at a yes. Throws Error (Exit::usage) where nobody is there to be asked.
[[nodiscard]] std::optional<Exit> ended_before(World& world, const Consent& consent, std::string_view question);

}  // namespace achilles::cli
