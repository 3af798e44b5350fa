#include "fuzz/shown.hpp"

#include <algorithm>

#include "achilles/glyph.hpp"
#include "render/render.hpp"

namespace achilles::fuzz {

namespace {

/// An error repeats what was typed three times at most, with each byte told as `\x01` at worst.
constexpr std::size_t most_told = 1000, most_told_for_a_byte = 12;
/// On its page each byte is told as `\x01` at worst, with the ends and margins of lines.
constexpr std::size_t most_shown = 100, most_shown_for_a_byte = 6;

bool is_control(const Glyph& glyph) { return glyph.code < 0x20 || (glyph.code >= 0x7f && glyph.code < 0xa0); }

}  // namespace

std::string broken_by_lines(std::string_view text, int width) {
  if (!text.empty() && !text.ends_with('\n')) return "a last line without an end";
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(line.size() + 1);
    std::string broken;
    each_glyph(line, [&broken](const Glyph& glyph, std::string_view) {
      if (!glyph.valid) broken = "a line that is not UTF-8: ";
      if (is_control(glyph)) broken = "a control character in a line: ";
    });
    if (broken.empty() && render::cells(line) > width) broken = "a line wider than " + std::to_string(width) + ": ";
    if (!broken.empty()) return broken.append(line);
  }
  return "";
}

std::string broken_by_error(const Error& error, Exit exit, std::string_view typed) {
  const std::string cause = error.what();
  if (error.exit() != exit) return "an error with another exit: " + cause;
  if (cause.empty()) return "an error without a cause";
  if (error.hint().empty()) return "an error without a next step: " + cause;
  const auto told = cause.size() + error.hint().size();
  return told <= most_told + most_told_for_a_byte * typed.size() ? "" : "an error without bounds: " + cause;
}

std::string broken_by_error_page(const Error& error, const render::Look& look) {
  const auto text = render::error_text(error, look);
  if (auto broken = broken_by_lines(text, look.width); !broken.empty()) return broken;
  if (look.ascii && std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
    return "an error beyond ASCII: " + text;
  }
  const auto told = std::string_view{error.what()}.size() + error.hint().size();
  return text.size() <= most_shown + most_shown_for_a_byte * told ? "" : "an error that grew on its page: " + text;
}

}  // namespace achilles::fuzz
