#include "render/layout/sheet.hpp"

#include <algorithm>
#include <vector>

#include "render/layout/text.hpp"

namespace achilles::render {
namespace {

constexpr int narrowest = 40;
constexpr int widest = 100;  // longer lines are hard to read

/// Select Graphic Rendition, ECMA-48.
std::string_view paint(Style style) {
  switch (style) {
    case Style::plain:
      return {};
    case Style::bold:
      return "\x1b[1m";
    case Style::dim:
      return "\x1b[2m";
    case Style::good:
      return "\x1b[1;32m";
    case Style::careful:
      return "\x1b[1;33m";
    case Style::grave:
      return "\x1b[1;31m";
  }
  return {};
}

std::string spaces(int count) { return std::string(static_cast<std::size_t>(std::max(count, 0)), ' '); }

}  // namespace

Sheet::Sheet(const Look& look) : look_(look) { look_.width = std::clamp(look.width, narrowest, widest); }

std::string Sheet::shown(std::string_view text) const { return seen(visible(text), look_); }

void Sheet::put(const Span& span) {
  const auto colour = look_.colour ? paint(span.style) : std::string_view{};
  text_ += colour;
  text_ += span.text;
  if (!colour.empty()) text_ += "\x1b[0m";
}

void Sheet::paragraph(int indent, std::initializer_list<Span> text) { item(indent, {}, indent, text); }

void Sheet::item(int indent, const Span& label, int column, std::initializer_list<Span> text) {
  std::vector<Span> spans;
  for (const auto& span : text) spans.push_back({shown(span.text), span.style});
  const Span head{shown(label.text), label.style};
  const int taken = head.text.empty() ? indent : indent + cells(head.text) + 1;
  const int start = std::max(column, taken);

  const auto lines = fill(spans, look_.width - start, look_.width - column);
  if (lines.empty() && head.text.empty()) return;
  text_ += spaces(indent);
  if (!head.text.empty()) put(head);
  if (!lines.empty()) text_ += spaces(start - taken + (head.text.empty() ? 0 : 1));
  for (const auto& line : lines) {
    if (&line != &lines.front()) text_ += spaces(column);
    for (const auto& span : line) put(span);
    text_ += '\n';
  }
  if (lines.empty()) text_ += '\n';
}

void Sheet::drawn(std::string_view line) { drawn(Line{{std::string(line)}}); }

void Sheet::drawn(const Line& line) {
  if (look_.accessible) return;
  int left = look_.width;
  Line cut;
  for (const auto& span : line) {
    auto text = shown(span.text);
    while (cells(text) > left) text.pop_back();
    left -= cells(text);
    if (!cut.empty() && cut.back().style == span.style) {
      cut.back().text += text;
    } else {
      cut.push_back({std::move(text), span.style});
    }
  }
  while (!cut.empty() && cut.back().text.find_last_not_of(' ') == std::string::npos) cut.pop_back();
  if (!cut.empty()) cut.back().text.erase(cut.back().text.find_last_not_of(' ') + 1);
  for (const auto& span : cut) put(span);
  text_ += '\n';
}

void Sheet::heading(std::string_view text) {
  blank();
  paragraph(0, {{std::string(text), Style::bold}});
}

void Sheet::blank() {
  if (!text_.empty() && !text_.ends_with("\n\n")) text_ += '\n';
}

}  // namespace achilles::render
