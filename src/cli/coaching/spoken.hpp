#pragma once

#include <string>
#include <vector>

#include "achilles/error.hpp"
#include "exchange/json.hpp"

namespace achilles::cli {

/// The words JSON documents share with the pages.
[[nodiscard]] exchange::Words spoken_words();

/// The words of a line, with single spaces between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

/// What to say where a plan is needed and none was started.
[[nodiscard]] Error no_episode();

}  // namespace achilles::cli
