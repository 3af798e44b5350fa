#include "render/layout/fill.hpp"

#include <algorithm>

#include "render/layout/glyph.hpp"
#include "render/layout/text.hpp"

namespace achilles::render {
namespace {

/// Text of one style, in the span it comes from.
struct Piece {
  std::string_view text;
  Style style;
};

/// Pieces without a space between them, up to those of the next word.
struct Word {
  std::size_t first_piece = 0;
  int cells = 0;
  bool continues = false;  ///< the rest of a word that was cut: no space comes before it
};

class Words {
 public:
  Words(int widest, std::span<const Span> text) : widest_(widest) {
    std::size_t letters = 0;
    for (const auto& span : text) letters += span.text.size();
    pieces_.reserve(letters / letters_of_a_word + text.size());
    words_.reserve(pieces_.capacity());
    for (const auto& span : text) add(span);
    end();
  }

  /// Calls `visit` with every word and its pieces.
  template <class Visit>
  void each(const Visit& visit) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const auto first = words_[i].first_piece;
      const auto next = i + 1 < words_.size() ? words_[i + 1].first_piece : pieces_.size();
      visit(words_[i], std::span{pieces_}.subspan(first, next - first));
    }
  }

 private:
  static constexpr std::size_t letters_of_a_word = 4;

  void add(const Span& span) {
    std::string_view rest = span.text;
    for (auto space = rest.find(' '); space != std::string_view::npos; space = rest.find(' ')) {
      add(rest.substr(0, space), span.style);
      end();
      rest.remove_prefix(space + 1);
    }
    add(rest, span.style);
  }

  /// What has no space in it. Too long for a line, it goes on in the next.
  void add(std::string_view text, Style style) {
    if (const int width = cells(text); word_.cells + width <= widest_) {
      put(text, width, style);
      return;
    }
    each_glyph(text, [&](const Glyph&, std::string_view bytes) {
      const int width = cells(bytes);
      if (word_.cells > 0 && word_.cells + width > widest_) cut();
      put(bytes, width, style);
    });
  }

  /// A space that does not break is one from here on.
  void put(std::string_view text, int width, Style style) {
    constexpr std::string_view unbroken = "\u00a0";
    word_.cells += width;
    for (auto at = text.find(unbroken); at != std::string_view::npos; at = text.find(unbroken)) {
      put(text.substr(0, at), style);
      put(" ", style);
      text.remove_prefix(at + unbroken.size());
    }
    put(text, style);
  }
  void put(std::string_view text, Style style) {
    if (!text.empty()) pieces_.push_back({text, style});
  }

  void end() {
    if (word_.first_piece == pieces_.size()) return;
    words_.push_back(word_);
    word_ = {.first_piece = pieces_.size()};
  }

  void cut() {
    end();
    word_.continues = true;
  }

  int widest_;
  std::vector<Piece> pieces_;
  Word word_;
  std::vector<Word> words_;
};

void append(Line& line, const Piece& piece) {
  if (line.empty() || line.back().style != piece.style) line.push_back({{}, piece.style});
  line.back().text += piece.text;
}

}  // namespace

std::vector<Line> fill(std::span<const Span> text, int first, int rest) {
  std::vector<Line> lines;
  int left = 0;
  Words(std::min(first, rest), text).each([&](const Word& word, std::span<const Piece> pieces) {
    const int space = word.continues ? 0 : 1;
    if (lines.empty() || space + word.cells > left) {
      left = lines.empty() ? first : rest;
      lines.emplace_back();
    } else if (!word.continues) {
      const auto next = pieces.front().style;
      append(lines.back(), {" ", lines.back().back().style == next ? next : Style::plain});
      --left;
    }
    for (const auto& piece : pieces) append(lines.back(), piece);
    left -= word.cells;
  });
  return lines;
}

}  // namespace achilles::render
