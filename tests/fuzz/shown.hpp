#pragma once

#include <string>
#include <string_view>

#include "achilles/error.hpp"
#include "render/layout/look.hpp"

namespace achilles::fuzz {

// What is promised about everything that reaches people. Each function returns the first promise that was broken, in
// words; empty when all were kept.

/// Of lines for a terminal: UTF-8, no control character but the newline at the end of each, none wider than that.
[[nodiscard]] std::string broken_by_lines(std::string_view text, int width);

/// Of an error: that exit, a cause and a next step, no longer than what was typed calls for.
[[nodiscard]] std::string broken_by_error(const Error& error, Exit exit, std::string_view typed);

/// Of the page of an error: lines that fit, in ASCII where nothing else is to be, no longer than its words call for.
[[nodiscard]] std::string broken_by_error_page(const Error& error, const render::Look& look);

}  // namespace achilles::fuzz
