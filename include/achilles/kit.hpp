#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/side.hpp"

namespace achilles {

/// What the runner has at hand. Unknown equipment is taken to be there, and named in the plan.
struct Kit {
  Side side = Side::left;
  std::optional<std::vector<std::string>> equipment;
  [[nodiscard]] bool has(std::string_view item) const;
};

}  // namespace achilles
