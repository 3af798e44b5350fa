#include "cli/typed/suggest.hpp"

#include "achilles/nearest.hpp"

namespace achilles::cli {

std::string did_you_mean(std::string_view word, std::span<const std::string_view> known, std::string otherwise) {
  const auto found = nearest(word, known);
  if (found.empty()) return otherwise;
  return "Did you mean '" + std::string{found} + "'?";
}

}  // namespace achilles::cli
