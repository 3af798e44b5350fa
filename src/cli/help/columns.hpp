#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace achilles::cli {

struct Row {
  std::string left, right;
};

/// Two columns, the left one as wide as it needs to be. Where the screen is too narrow for both, the right one goes
/// below. Ends in a newline unless there are no rows.
[[nodiscard]] std::string columns(const std::vector<Row>& rows, int width);

/// Rows below their heading, after an empty line; nothing where there are none.
[[nodiscard]] std::string section(std::string_view title, const std::vector<Row>& rows, int width);

/// The text with every line of it that many cells to the right, within the width. Ends in a newline.
[[nodiscard]] std::string indented(std::string_view text, int width, int indent);

}  // namespace achilles::cli
