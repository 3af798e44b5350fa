#include "hostile_text.hpp"

namespace achilles::test {
namespace {

using model::Chance;

constexpr int most_pieces = 24;

std::string utf8(unsigned code) {
  const auto byte = [](unsigned bits) { return static_cast<char>(bits); };
  if (code < 0x80) return {byte(code)};
  if (code < 0x800) return {byte(0xc0U | (code >> 6U)), byte(0x80U | (code & 0x3fU))};
  if (code < 0x10000) {
    return {byte(0xe0U | (code >> 12U)), byte(0x80U | ((code >> 6U) & 0x3fU)), byte(0x80U | (code & 0x3fU))};
  }
  return {byte(0xf0U | (code >> 18U)), byte(0x80U | ((code >> 12U) & 0x3fU)), byte(0x80U | ((code >> 6U) & 0x3fU)),
          byte(0x80U | (code & 0x3fU))};
}

std::string character(Chance& chance, int low, int high) {
  return utf8(static_cast<unsigned>(chance.between(low, high)));
}

std::string piece(Chance& chance) {
  switch (chance.between(0, 15)) {
    case 0:
      return "\x1b";
    case 1:
      return chance.one_of<std::string>({"\x1b[31m", "\x1b[2J", "\x1b[1;1H", "\x1b[", "[0m", "\x1b[6n", "\x1b[?1049h"});
    case 2:
      return chance.one_of<std::string>(
          {"\x1b]0;title\x07", "\x1b]8;;http://x\x1b\\", "\x1bP", "\x1b_", "\x07", "\x1b\\"});
    case 3:
      return {static_cast<char>(chance.between(0x80, 0x9f))};
    case 4:
      return character(chance, 0x80, 0x9f);
    case 5:
      return {static_cast<char>(chance.between(0x00, 0x1f))};
    case 6:
      return character(chance, 0x202a, 0x202e);
    case 7:
      return chance.one_of<std::string>({utf8(0x200e), utf8(0x200f), utf8(0x61c), utf8(0x2066), utf8(0x2067),
                                         utf8(0x2068), utf8(0x2069), utf8(0x2028), utf8(0x2029)});
    case 8:
      return chance.one_of<std::string>({utf8(0x200b), utf8(0x200d), utf8(0xfeff), utf8(0x2060), utf8(0xad),
                                         utf8(0xfe0f), utf8(0x301), utf8(0xe0041)});
    case 9:
      return chance.one_of<std::string>({"\n", "\t", "\r", "\r\n", "\v", "\f", "\b", "\x7f", std::string(1, '\0')});
    case 10:  // overlong: ESC, newline, slash, NUL
      return chance.one_of<std::string>(
          {"\xc0\x9b", "\xe0\x80\x9b", "\xf0\x80\x80\x9b", "\xc0\x8a", "\xc0\xaf", "\xc0\x80"});
    case 11:  // surrogates, past the last character, cut off
      return chance.one_of<std::string>({"\xed\xa0\x80", "\xed\xbf\xbf", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80",
                                         "\xe2\x80", "\xf0\x9f\x8f", "\xc2", "\xff", "\xfe"});
    case 12:
      return {static_cast<char>(chance.between(0x00, 0xff))};
    case 13:
      return chance.one_of<std::string>({"朝の痛み", "🏃", "é", "𝔸", "×", "…", "“", utf8(0xa0), "e\u0301"});
    case 14:
      return character(chance, 0x100, 0xd7ff);
    default:
      return chance.one_of<std::string>({" ", "a", "-3", "sore", "\\", "\"", "a_word_longer_than_most_of_the_others"});
  }
}

}  // namespace

std::string hostile_text(Chance& chance) {
  std::string text;
  for (int left = chance.between(0, most_pieces); left > 0; --left) text += piece(chance);
  return text;
}

}  // namespace achilles::test
