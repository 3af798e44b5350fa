#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace achilles::cli {

/// Looks up one environment variable.
using Environment = std::function<std::optional<std::string>(const std::string&)>;

/// Whether a stream gets colour. The wish decides when it is `always` or `never`. When it is `auto`: `NO_COLOR` set and
/// not empty turns colour off; else `CLICOLOR_FORCE` not empty and not 0 turns it on; else `TERM` unset or `dumb` turns
/// it off; else a terminal has it.
[[nodiscard]] bool coloured(std::string_view wish, const Environment& environment, bool terminal);

}  // namespace achilles::cli
