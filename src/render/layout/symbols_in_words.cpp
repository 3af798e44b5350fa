#include <algorithm>
#include <array>

#include "render/layout/text.hpp"

namespace achilles::render {
namespace {

struct Symbol {
  std::string_view mark, words;
};

/// The longer ones first, so that a mark takes the spaces around it along.
constexpr std::array symbols{
    Symbol{" · ", ", "},      Symbol{" × ", " times "},  Symbol{"×", " times "},
    Symbol{" – ", ", "},      Symbol{" — ", ", "},       Symbol{"–", " to "},
    Symbol{"—", ", "},        Symbol{"−", "minus "},     Symbol{"✓", ""},
    Symbol{"•", ""},          Symbol{"°", " degrees"},   Symbol{"≤ ", "at most "},
    Symbol{"≤", "at most "},  Symbol{"≥ ", "at least "}, Symbol{"≥", "at least "},
    Symbol{" → ", ", then "}, Symbol{"→", ", then "},    Symbol{"±", "plus or minus "},
};

}  // namespace

std::string symbols_in_words(std::string_view text) {
  if (text == "–") return {};  // a mark in front of an item
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto found = std::ranges::find_if(symbols, [&](const Symbol& one) { return text.starts_with(one.mark); });
    out += found == symbols.end() ? text.substr(0, 1) : found->words;
    text.remove_prefix(found == symbols.end() ? 1 : found->mark.size());
  }
  return out;
}

std::string seen(std::string_view text, const Look& look) {
  auto shown = look.accessible ? symbols_in_words(text) : std::string{text};
  return look.ascii ? ascii(shown) : shown;
}

}  // namespace achilles::render
