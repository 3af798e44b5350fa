#include "protocol/text/suggest.hpp"

#include <fmt/format.h>

#include "achilles/nearest.hpp"

namespace achilles::protocol {

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const std::string_view meant = nearest(word, candidates);
  return meant.empty() ? std::string{} : fmt::format("did you mean \"{}\"?", meant);
}

}  // namespace achilles::protocol
