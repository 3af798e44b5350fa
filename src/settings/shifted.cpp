#include "settings/shifted.hpp"

#include <algorithm>
#include <cstdint>

namespace achilles::settings {
namespace {

constexpr std::uint32_t shift = 0xf0000;

constexpr char tail(std::uint32_t bits) { return static_cast<char>(0x80U | (bits & 0x3fU)); }
std::uint32_t bits(char byte, std::uint32_t mask) { return static_cast<unsigned char>(byte) & mask; }

/// A character from U+0080 to U+FFFF in UTF-8.
std::string low(std::uint32_t code) {
  if (code < 0x800) return {static_cast<char>(0xc0U | (code >> 6U)), tail(code)};
  return {static_cast<char>(0xe0U | (code >> 12U)), tail(code >> 6U), tail(code)};
}

/// One from U+10000 on.
std::string high(std::uint32_t code) {
  return {static_cast<char>(0xf0U | (code >> 18U)), tail(code >> 12U), tail(code >> 6U), tail(code)};
}

/// Whether a character of plane 15 stands in front.
bool is_private(std::string_view text) {
  return text.size() >= 4 && text[0] == '\xf3' && static_cast<unsigned char>(text[1]) >= 0xb0;
}

/// How many bytes follow a first one.
std::size_t following(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0xc0 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}

}  // namespace

std::string shifted(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  if (text.starts_with("\xef\xbb\xbf")) {  // a byte order mark
    out += text.substr(0, 3);
    text.remove_prefix(3);
  }
  while (!text.empty()) {
    const auto size = std::min(1 + following(text.front()), text.size());
    if (size == 2) {
      out += high(shift + ((bits(text[0], 0x1fU) << 6U) | bits(text[1], 0x3fU)));
    } else if (size == 3) {
      out += high(shift + ((bits(text[0], 0x0fU) << 12U) | (bits(text[1], 0x3fU) << 6U) | bits(text[2], 0x3fU)));
    } else {
      out += text.substr(0, size);
    }
    text.remove_prefix(size);
  }
  return out;
}

std::string restored(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const bool back = is_private(text);
    const std::size_t size = back ? 4 : 1;
    if (back) {
      const auto code = (bits(text[1], 0x0fU) << 12U) | (bits(text[2], 0x3fU) << 6U) | bits(text[3], 0x3fU);
      out += low(code);
    } else {
      out += text.front();
    }
    text.remove_prefix(size);
  }
  return out;
}

bool has_private_characters(std::string_view text) {
  for (auto at = text.find('\xf3'); at != std::string_view::npos; at = text.find('\xf3', at + 1)) {
    if (is_private(text.substr(at))) return true;
  }
  return false;
}

}  // namespace achilles::settings
