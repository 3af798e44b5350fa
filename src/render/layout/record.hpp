#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "render/layout/look.hpp"

namespace achilles::render {

/// One line of what `--plain` prints, of at least one field: a tab between its fields and no wrapping. A tab or a line
/// break in a field is made visible.
[[nodiscard]] std::string record(const Look& look, std::initializer_list<std::string_view> fields);
[[nodiscard]] std::string record(const Look& look, std::span<const std::string> fields);

}  // namespace achilles::render
