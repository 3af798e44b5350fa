#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/render.hpp"

namespace achilles::cli {

struct Row {
  std::string left, right;
};

/// Two columns, the left one as wide as it needs to be. Where the screen is too narrow for both, the right one goes
/// below. Their characters are as the look wants them. Ends in a newline unless there are no rows.
[[nodiscard]] std::string columns(const std::vector<Row>& rows, const render::Look& look);

/// Rows below their heading, after an empty line; nothing where there are none.
[[nodiscard]] std::string section(std::string_view title, const std::vector<Row>& rows, const render::Look& look);

/// The text with every line of it that many cells to the right, within the width, and so shown. Ends in a newline.
[[nodiscard]] std::string indented(std::string_view text, const render::Look& look, int indent);

/// The text in lines that fit, each but the first indented, and so shown: a mark may take more cells then, so that it
/// takes them before it is broken. Ends in a newline.
[[nodiscard]] std::string paragraph(std::string_view text, const render::Look& look, int indent = 0);

}  // namespace achilles::cli
