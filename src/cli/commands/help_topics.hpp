#pragma once

#include <span>
#include <string>
#include <string_view>

#include "render/look.hpp"

namespace achilles::cli::commands {

/// Something that is not about one command.
struct Topic {
  std::string_view name, summary, text;  ///< one paragraph a line; a tab parts two columns
};

[[nodiscard]] std::span<const Topic> topics();
[[nodiscard]] std::string topic_page(const Topic& topic, const render::Look& look);

}  // namespace achilles::cli::commands
