#include "render/layout/fill.hpp"

#include <algorithm>
#include <utility>

#include "render/layout/glyph.hpp"
#include "render/layout/text.hpp"

namespace achilles::render {
namespace {

/// Pieces without a space between them.
struct Word {
  Line parts;
  int cells = 0;
  bool continues = false;  ///< the rest of a word that was cut: no space comes before it
};

void append(Line& line, std::string_view text, Style style) {
  if (text.empty()) return;
  if (line.empty() || line.back().style != style) line.push_back({{}, style});
  line.back().text += text;
}

class Words {
 public:
  explicit Words(int widest) : widest_(widest) {}

  void add(const Span& span) {
    std::string_view rest = span.text;
    for (auto space = rest.find(' '); space != std::string_view::npos; space = rest.find(' ')) {
      add(rest.substr(0, space), span.style);
      end();
      rest.remove_prefix(space + 1);
    }
    add(rest, span.style);
  }

  std::vector<Word> take() {
    end();
    return std::move(words_);
  }

 private:
  /// What has no space in it. Too long for a line, it goes on in the next.
  void add(std::string_view piece, Style style) {
    if (const int width = cells(piece); word_.cells + width <= widest_) {
      put(piece, width, style);
      return;
    }
    each_glyph(piece, [&](const Glyph&, std::string_view bytes) {
      const int width = cells(bytes);
      if (word_.cells > 0 && word_.cells + width > widest_) cut();
      put(bytes, width, style);
    });
  }

  /// A space that does not break is one from here on.
  void put(std::string_view piece, int width, Style style) {
    constexpr std::string_view unbroken = "\u00a0";
    word_.cells += width;
    for (auto at = piece.find(unbroken); at != std::string_view::npos; at = piece.find(unbroken)) {
      append(word_.parts, piece.substr(0, at), style);
      append(word_.parts, " ", style);
      piece.remove_prefix(at + unbroken.size());
    }
    append(word_.parts, piece, style);
  }

  void end() {
    if (!word_.parts.empty()) words_.push_back(std::exchange(word_, {}));
  }

  void cut() {
    end();
    word_.continues = true;
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
    const int space = word.continues ? 0 : 1;
    if (lines.empty() || space + word.cells > left) {
      left = lines.empty() ? first : rest;
      lines.emplace_back();
    } else if (!word.continues) {
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
