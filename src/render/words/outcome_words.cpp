#include "render/words/outcome_words.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace achilles::render {

std::string tenths_words(int tenths) {
  return tenths % 10 == 0 ? fmt::format("{}", tenths / 10) : fmt::format("{}.{}", tenths / 10, tenths % 10);
}

std::string gained_words(int points) {
  return points == 0 ? "unchanged" : fmt::format("{} {}", std::abs(points), points > 0 ? "better" : "worse");
}

std::string important_words(const ImportantChange& change) {
  return fmt::format("{}{}{} [{}]", tenths_words(change.tenths), change.basis.empty() ? "" : ", ", change.basis,
                     change.source);
}

}  // namespace achilles::render
