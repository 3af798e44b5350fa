#include "render/fill.hpp"

#include <algorithm>
#include <utility>

#include "render/glyph.hpp"
#include "render/text.hpp"

namespace achilles::render {
namespace {

/// Pieces without a space between them.
struct Word {
  Line parts;
  int cells = 0;
};

void append(Line& line, std::string_view text, Style style) {
  if (line.empty() || line.back().style != style) line.push_back({{}, style});
  line.back().text += text;
}

class Words {
 public:
  explicit Words(int widest) : widest_(widest) {}

  void add(const Span& span) {
    each_glyph(span.text, [&](const Glyph& glyph, std::string_view bytes) {
      const int cells = render::cells(bytes);
      if (glyph.code == U' ' || (word_.cells > 0 && word_.cells + cells > widest_)) end();
      if (glyph.code == U' ') return;
      append(word_.parts, glyph.code == U'\u00a0' ? " " : bytes, span.style);
      word_.cells += cells;
    });
  }

  std::vector<Word> take() {
    end();
    return std::move(words_);
  }

 private:
  void end() {
    if (!word_.parts.empty()) words_.push_back(std::exchange(word_, {}));
  }
  int widest_;
  Word word_;
  std::vector<Word> words_;
};

}  // namespace

std::vector<Line> fill(std::span<const Span> text, int first, int rest) {
  Words words(std::min(first, rest));
  for (const auto& span : text) words.add(span);

  std::vector<Line> lines;
  int left = 0;
  for (const auto& word : words.take()) {
    if (lines.empty() || 1 + word.cells > left) {
      left = lines.empty() ? first : rest;
      lines.emplace_back();
    } else {
      const auto next = word.parts.front().style;
      append(lines.back(), " ", lines.back().back().style == next ? next : Style::plain);
      --left;
    }
    for (const auto& part : word.parts) append(lines.back(), part.text, part.style);
    left -= word.cells;
  }
  return lines;
}

}  // namespace achilles::render
