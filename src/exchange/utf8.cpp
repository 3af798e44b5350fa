#include "exchange/utf8.hpp"

namespace achilles::exchange {
namespace {

constexpr std::string_view digits = "0123456789abcdef";

unsigned byte(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

/// Bytes of the character at the beginning, 1 to 4; 0 when it is none.
std::size_t character_length(std::string_view text) {
  const auto inside = [&](std::size_t at, unsigned low, unsigned high) {
    return byte(text, at) >= low && byte(text, at) <= high;
  };
  const auto rest = [&](std::size_t from, std::size_t length) {
    for (auto at = from; at < length; ++at) {
      if (!inside(at, 0x80, 0xBF)) return std::size_t{0};
    }
    return length;
  };
  const auto first = byte(text, 0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return rest(1, 2);
  if (first >= 0xE0 && first <= 0xEF) {
    return inside(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) ? rest(2, 3) : 0;
  }
  if (first < 0xF0 || first > 0xF4) return 0;
  return inside(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) ? rest(2, 4) : 0;
}

}  // namespace

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto length = character_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
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
