#include "cli/help/roff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "achilles/glyph.hpp"

namespace achilles::cli::roff {
namespace {

constexpr std::size_t longest_line = 80;  ///< bytes

/// A full stop or an apostrophe at the head of a line would make a command of it.
std::string guarded(std::string line) { return line.starts_with('.') || line.starts_with('\'') ? "\\&" + line : line; }

/// Whether a word ends its sentence, a closing bracket or quotation mark after the stop or not.
bool ends_sentence(std::string_view word) {
  while (word.ends_with(')') || word.ends_with('"') || word.ends_with('\'')) word.remove_suffix(1);
  return word.ends_with('.') || word.ends_with('?') || word.ends_with('!');
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  each_glyph(text, [&out](const Glyph& glyph, std::string_view bytes) {
    if (glyph.valid && glyph.code >= 0x80) {
      out += fmt::format("\\[u{:04X}]", static_cast<std::uint32_t>(glyph.code));
      return;
    }
    switch (bytes.front()) {
      case '\\':
        out += "\\e";
        break;
      case '-':
        out += "\\-";
        break;
      case '\'':
        out += "\\(aq";
        break;
      case '"':
        out += "\\(dq";
        break;
      case '`':
        out += "\\(ga";
        break;
      case '^':
        out += "\\(ha";
        break;
      case '~':
        out += "\\(ti";
        break;
      default:
        out += bytes;
    }
  });
  return out;
}

std::string argument(std::string_view text) { return "\"\\&" + escaped(text) + "\""; }

std::string running(std::string_view text) {
  std::string lines, line;
  const auto end_line = [&] {
    if (!line.empty()) lines += guarded(std::exchange(line, {})) + "\n";
  };
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    const auto word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    const auto shown = escaped(word);
    if (!line.empty() && line.size() + 1 + shown.size() > longest_line) end_line();
    line += (line.empty() ? "" : " ") + shown;
    if (ends_sentence(word)) end_line();
  }
  end_line();
  return lines;
}

}  // namespace achilles::cli::roff
