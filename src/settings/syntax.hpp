#pragma once

#include <string_view>

#include "settings/read.hpp"

namespace achilles::settings {

/// A line of the text by its number from 1, without its end.
[[nodiscard]] std::string_view line_of(std::string_view text, int line);

/// Whether it is the head of a table: what stands below it cannot be understood without it.
[[nodiscard]] bool is_head(std::string_view line);

/// What is wrong with a text that is no TOML from that place on.
[[nodiscard]] Issue syntax_issue(std::string_view text, const Place& failed);

}  // namespace achilles::settings
