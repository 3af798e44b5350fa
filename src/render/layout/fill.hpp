#pragma once

#include <span>
#include <string>
#include <vector>

namespace achilles::render {

/// How a piece of text stands out where colour is allowed. A word always says the same.
enum class Style : unsigned char { plain, bold, dim, good, careful, grave };

struct Span {
  std::string text;
  Style style = Style::plain;
};
using Line = std::vector<Span>;

/// Breaks visible text at its spaces into lines of at most `first` and then `rest` cells; a word that is longer is
/// cut. Spans that meet without a space stay together, and so do words with a no-break space (U+00A0) between them,
/// which is written as a plain one. Text without a word is no line.
[[nodiscard]] std::vector<Line> fill(std::span<const Span> text, int first, int rest);

}  // namespace achilles::render
