#include "achilles/uuid.hpp"

#include <algorithm>

namespace achilles {

bool is_uuid(std::string_view text) {
  constexpr std::string_view shape = "00000000-0000-0000-0000-000000000000";
  const auto fits = [](char c, char place) {
    return place == '-' ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  };
  return std::ranges::equal(text, shape, fits);
}

}  // namespace achilles
