#pragma once

#include "exchange/document.hpp"
#include "exchange/json.hpp"

namespace achilles::exchange {

/// `[{rule, text, sources, mark, asks}]`, most severe first; `mark` is the weakest of the sources'.
[[nodiscard]] ordered_json reasons_json(const Decision& decision, const Protocol& protocol, const Words& words);

/// `{allowed, walk_run, max_distance_m, locked_through, why}`
[[nodiscard]] ordered_json run_json(const Decision& decision, const Words& words);

/// `[{what, day}]`
[[nodiscard]] ordered_json pending_json(const Decision& decision);

/// `[{text, met, value, source}]`
[[nodiscard]] ordered_json standings_json(const std::vector<Standing>& standings, const Words& words);

}  // namespace achilles::exchange
