#pragma once

#include <span>
#include <string>

#include "achilles/entry.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// Entries that count no longer, each with a minus, then those that do, each with a plus. A removal has no line: it is
/// the minus of what it takes out.
[[nodiscard]] std::string diff_lines(std::span<const Entry> gone, std::span<const Entry> come, Date today,
                                     const Look& look);

}  // namespace achilles::render
