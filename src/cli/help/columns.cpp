#include "cli/help/columns.hpp"

#include <algorithm>

#include "render/render.hpp"

namespace achilles::cli {
namespace {

constexpr int margin = 2;
constexpr int widest_left = 34;
constexpr int narrowest_right = 24;

std::string spaces(int count) { return std::string(static_cast<std::size_t>(std::max(count, 0)), ' '); }

}  // namespace

std::string columns(const std::vector<Row>& rows, int width) {
  int left = 0;
  for (const Row& row : rows) {
    if (render::cells(row.left) <= widest_left) left = std::max(left, render::cells(row.left));
  }
  const bool stacked = margin + left + margin + narrowest_right > width;
  const int right = stacked ? 3 * margin : margin + left + margin;
  std::string text;
  for (const Row& row : rows) {
    auto below = indented(row.right, width, right);
    if (stacked || render::cells(row.left) > left) {
      text += indented(row.left, width, margin) + below;
      continue;
    }
    const auto beside = static_cast<std::size_t>(right);
    text += spaces(margin) + row.left + spaces(left - render::cells(row.left) + margin) + below.substr(beside);
  }
  return text;
}

std::string section(std::string_view title, const std::vector<Row>& rows, int width) {
  if (rows.empty()) return {};
  return "\n" + std::string{title} + "\n" + columns(rows, width);
}

std::string indented(std::string_view text, int width, int indent) {
  const auto wrapped = render::wrap(text, width - indent);
  std::string lines;
  for (std::string_view rest = wrapped; !rest.empty();) {
    const auto end = rest.find('\n') + 1;
    lines.append(spaces(indent)).append(rest.substr(0, end));
    rest.remove_prefix(end);
  }
  return lines;
}

}  // namespace achilles::cli
