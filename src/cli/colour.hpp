#pragma once

#include <functional>
#include <optional>
#include <string>

namespace achilles::cli {

/// Looks up one environment variable.
using Environment = std::function<std::optional<std::string>(const std::string&)>;

/// Whether a stream gets colour, from the environment and what it is connected to: `NO_COLOR` set and not empty turns
/// it off; else `CLICOLOR_FORCE` not empty and not 0 turns it on; else `TERM` unset or `dumb` turns it off; else a
/// terminal has it. `--color` comes before all of them.
[[nodiscard]] bool coloured(const Environment& environment, bool terminal);

}  // namespace achilles::cli
