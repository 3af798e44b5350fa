#pragma once

#include <string>

#include "achilles/outcome.hpp"

namespace achilles::render {

[[nodiscard]] std::string tenths_words(int tenths);                        ///< "1.1", "14"
[[nodiscard]] std::string gained_words(int points);                        ///< "15 better", "2 worse", "unchanged"
[[nodiscard]] std::string important_words(const ImportantChange& change);  ///< "14, at 12 weeks [S: lagas-2021]"

}  // namespace achilles::render
