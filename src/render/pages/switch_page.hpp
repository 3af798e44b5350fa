#pragma once

#include <string>

#include "achilles/decision.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// A change of programme before it is made: today by the one, and by the other.
struct SwitchPreview {
  const Protocol& from;
  const Decision& was;
  const Protocol& to;
  const Decision& would_be;
};
[[nodiscard]] std::string switch_page(const SwitchPreview& preview, const Look& look);

}  // namespace achilles::render
