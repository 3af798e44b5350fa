#include "exchange/utf8.hpp"

#include "achilles/glyph.hpp"

namespace achilles::exchange {
namespace {

constexpr std::string_view digits = "0123456789abcdef";

}  // namespace

bool is_utf8(std::string_view text) {
  bool valid = true;
  each_glyph(text, [&valid](const Glyph& glyph, std::string_view) { valid = valid && glyph.valid; });
  return valid;
}

std::string hex(std::string_view bytes) {
  std::string text;
  for (const char it : bytes) {
    const auto value = static_cast<unsigned char>(it);
    text += digits[value >> 4U];
    text += digits[value & 0x0FU];
  }
  return text;
}

std::optional<std::string> bytes_of_hex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  std::string bytes;
  for (std::size_t at = 0; at < text.size(); at += 2) {
    const auto high = digits.find(text[at]);
    const auto low = digits.find(text[at + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    bytes += static_cast<char>(high << 4U | low);
  }
  return bytes;
}

}  // namespace achilles::exchange
