#include "protocol/text/syntax.hpp"

#include <fmt/format.h>

#include <cctype>
#include <optional>

#include "achilles/glyph.hpp"
#include "protocol/text/token.hpp"

namespace achilles::protocol {

namespace {

/// Where the reading stopped, and what could have stood there.
struct Gap {
  std::size_t at;
  std::string_view expected;
};

constexpr std::string_view a_value = "a value";
constexpr std::string_view a_key = "a key in double quotes";

Gap gap_after(std::string_view text, std::size_t from, Last last) {
  const std::size_t at = skip_blank(text, from);
  const char found = at < text.size() ? text[at] : '\0';
  const auto past = [&](char separator, std::string_view next, std::string_view instead) {
    return found == separator ? Gap{skip_blank(text, at + 1), next} : Gap{at, instead};
  };
  switch (last) {
    case Last::open_array:
      return {at, "a value or ']'"};
    case Last::open_object:
      return {at, "a key in double quotes or '}'"};
    case Last::key:
      return past(':', a_value, "':'");
    case Last::value_in_array:
      return past(',', a_value, "',' or ']'");
    case Last::value_in_object:
      return past(',', a_key, "',' or '}'");
    case Last::document:
      return {at, "the end of the file"};
    case Last::nothing:
      break;
  }
  return {at, a_value};
}

std::optional<unsigned> hex4(std::string_view text, std::size_t at) {
  unsigned value = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    constexpr std::string_view hex = "0123456789abcdefABCDEF";
    const std::size_t digit = i < text.size() ? hex.find(text[i]) : std::string_view::npos;
    if (digit == std::string_view::npos) return std::nullopt;
    value = value * 16 + static_cast<unsigned>(digit < 16 ? digit : digit - 6);
  }
  return value;
}

/// Bytes of the escape sequence at `at`; 0 when it is none.
std::size_t escape_length(std::string_view text, std::size_t at) {
  constexpr std::string_view letters = "\"\\/bfnrt";
  const char letter = at + 1 < text.size() ? text[at + 1] : '\0';
  if (letter != 'u') return letters.find(letter) != std::string_view::npos ? 2 : 0;
  const auto unit = hex4(text, at + 2);
  if (!unit || (*unit >= 0xDC00 && *unit <= 0xDFFF)) return 0;
  if (*unit < 0xD800 || *unit > 0xDFFF) return 6;
  const auto low = text.substr(at + 6, 2) == "\\u" ? hex4(text, at + 8) : std::nullopt;
  return low && *low >= 0xDC00 && *low <= 0xDFFF ? 12 : 0;
}

/// Bytes of the character at `at`; 0 when it is none.
std::size_t utf8_length(std::string_view text, std::size_t at) {
  const auto glyph = glyph_at(text, at);
  return glyph.valid ? glyph.bytes : 0;
}

/// What is wrong with the string whose opening quote is at `start`.
SyntaxError string_fault(std::string_view text, std::size_t start) {
  for (std::size_t at = start + 1; at < text.size() && text[at] != '"';) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte == '\n' || byte == '\r') return {start, "this text has no closing quote on its line"};
    if (byte < 0x20) return {at, fmt::format("a control character inside a text, write it as \\u{:04x}", byte)};
    const std::size_t length = byte == '\\' ? escape_length(text, at) : utf8_length(text, at);
    if (length == 0) return {at, byte == '\\' ? "an escape sequence that JSON has not" : "a byte that is not UTF-8"};
    at += length;
  }
  return {start, "this text has no closing quote"};
}

/// The word at `at`: letters, digits and what numbers are written with; empty when there is none.
std::string_view word_at(std::string_view text, std::size_t at) {
  const auto in_word = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
           std::string_view{"_.+-"}.find(c) != std::string_view::npos;
  };
  std::size_t end = at;
  while (end < text.size() && in_word(text[end])) ++end;
  return text.substr(at, end - at);
}

std::string found_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return "the file ends";
  const auto glyph = glyph_at(text, at);
  if (!glyph.valid) return "found a byte that is not UTF-8";
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x20 || byte == 0x7F) return fmt::format("found the control character U+{:04X}", byte);
  if (byte == '"') return "found a text";
  const std::string_view character = text.substr(at, glyph.bytes);
  if (glyph.bytes > 1) {
    return fmt::format("found '{}' (U+{:04X})", character, static_cast<std::uint32_t>(glyph.code));
  }
  const std::string_view word = word_at(text, at);
  return fmt::format("found '{}'", word.empty() ? std::string{character} : excerpt(word));
}

}  // namespace

SyntaxError explain_syntax(std::string_view text, std::size_t from, Last last) {
  const Gap gap = gap_after(text, from, last);
  const bool takes_value = gap.expected.starts_with(a_value);
  const bool takes_text = takes_value || gap.expected.starts_with(a_key);
  const std::string_view rest = text.substr(gap.at);
  if (rest.starts_with("//") || rest.starts_with("/*")) return {gap.at, "JSON has no comments"};
  if (takes_text && rest.starts_with('"')) return string_fault(text, gap.at);
  const std::string_view word = word_at(text, gap.at);
  if (takes_value && !word.empty() && number_length(word) == word.size()) {
    return {gap.at, fmt::format("{} is too large a number", excerpt(word))};
  }
  return {gap.at, fmt::format("{} where {} was expected", found_at(text, gap.at), gap.expected)};
}

}  // namespace achilles::protocol
