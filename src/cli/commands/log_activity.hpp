#pragma once

#include "achilles/entry.hpp"
#include "cli/arguments/command.hpp"

namespace achilles::cli::commands {

/// `log run` and `log walk`: one command in two names.
[[nodiscard]] Command log_activity(Activity::Kind kind, About about);

}  // namespace achilles::cli::commands
