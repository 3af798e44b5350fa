#include "cli/help/columns.hpp"

#include <algorithm>

namespace achilles::cli {
namespace {

constexpr int margin = 2;
constexpr int widest_left = 34;
constexpr int narrowest_right = 24;

std::string spaces(int count) { return std::string(static_cast<std::size_t>(std::max(count, 0)), ' '); }

}  // namespace

std::string columns(const std::vector<Row>& rows, const render::Look& look) {
  int left = 0;
  for (const Row& row : rows) {
    const int wide = render::cells(render::seen(row.left, look));
    if (wide <= widest_left) left = std::max(left, wide);
  }
  const bool stacked = margin + left + margin + narrowest_right > look.width;
  const int right = stacked ? 3 * margin : margin + left + margin;
  std::string text;
  for (const Row& row : rows) {
    const auto shown = render::seen(row.left, look);
    const auto below = indented(row.right, look, right);
    if (stacked || render::cells(shown) > left) {
      text += indented(shown, look, margin) + below;
      continue;
    }
    const auto beside = static_cast<std::size_t>(right);
    text += spaces(margin) + shown + spaces(left - render::cells(shown) + margin) + below.substr(beside);
  }
  return text;
}

std::string section(std::string_view title, const std::vector<Row>& rows, const render::Look& look) {
  if (rows.empty()) return {};
  return "\n" + std::string{title} + "\n" + columns(rows, look);
}

std::string indented(std::string_view text, const render::Look& look, int indent) {
  const auto wrapped = render::wrap(render::seen(text, look), look.width - indent);
  std::string lines;
  for (std::string_view rest = wrapped; !rest.empty();) {
    const auto end = rest.find('\n') + 1;
    lines.append(spaces(indent)).append(rest.substr(0, end));
    rest.remove_prefix(end);
  }
  return lines;
}

std::string paragraph(std::string_view text, const render::Look& look, int indent) {
  return render::wrap(render::seen(text, look), look.width, indent);
}

}  // namespace achilles::cli
