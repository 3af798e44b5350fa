#include <rapidcheck.h>

#include <algorithm>

#include "render/layout/text.hpp"
#include "support/catch.hpp"

using namespace achilles::render;

TEST_CASE("what can be seen stays as it is") {
  CHECK(visible("Morning pain 2 – “très” 朝 🦶") == "Morning pain 2 – “très” 朝 🦶");
  CHECK(visible("").empty());
}

TEST_CASE("controls and escapes are shown, not obeyed") {
  CHECK(visible("a\x1b[31mb") == "a\\x1b[31mb");
  CHECK(visible("a\nb\tc\rd\x7f") == "a\\nb\\tc\\x0dd\\x7f");
  CHECK(visible(std::string_view("\0", 1)) == "\\x00");
  CHECK(visible("\xc2\x9b") == "\\u009b");
}

TEST_CASE("characters that turn or hide text are shown") {
  CHECK(visible("\u202e\u2066\u200e\u061c") == "\\u202e\\u2066\\u200e\\u061c");
  CHECK(visible("\ufeffa\u200bb\u2060") == "\\ufeffa\\u200bb\\u2060");
  CHECK(visible("\U000e0041") == "\\ue0041");
}

TEST_CASE("bytes that are not UTF-8 are shown one by one") {
  CHECK(visible("\xff\xfe") == "\\xff\\xfe");
  CHECK(visible("caf\xe9") == "caf\\xe9");
  CHECK(visible("\xc0\xaf") == "\\xc0\\xaf");
  CHECK(visible("\xed\xa0\x80") == "\\xed\\xa0\\x80");
  CHECK(visible("\xf4\x90\x80\x80") == "\\xf4\\x90\\x80\\x80");
}

TEST_CASE("visible text holds no control byte, whatever it was made of, and stays as it is") {
  CHECK(rc::check([](const std::string& bytes) {
    const auto text = visible(bytes);
    RC_ASSERT(std::ranges::none_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; }));
    RC_ASSERT(visible(text) == text);
  }));
}

TEST_CASE("cells are counted, not bytes") {
  CHECK(cells("abc") == 3);
  CHECK(cells("3 × 15") == 6);
  CHECK(cells("e\u0301") == 1);
  CHECK(cells("朝の痛み") == 8);
  CHECK(cells("🦶") == 2);
  CHECK(cells("") == 0);
}

TEST_CASE("typographic marks have plain counterparts") {
  CHECK(ascii("3 × 15 – ≤ 5 · ✓") == "3 x 15 - <= 5 - x");
  CHECK(ascii("café") == "caf?");
}

TEST_CASE("text wraps at spaces, and the following lines are indented") {
  CHECK(wrap("one two three four", 9, 2) == "one two\n  three\n  four\n");
  CHECK(wrap("one\ntwo", 80, 2) == "one\n  two\n");
  CHECK(wrap("", 80) == "\n");
}

TEST_CASE("a word longer than the line is cut") { CHECK(wrap("abcdefgh ij", 4) == "abcd\nefgh\nij\n"); }

TEST_CASE("the pieces of a cut word have no space between them") {
  CHECK(wrap("abcdefghi", 8, 3) == "abcde\n   fghi\n");
  CHECK(wrap("abcdefg", 8, 3) == "abcdefg\n");
}

TEST_CASE("no wrapped line is wider than asked") {
  CHECK(rc::check([](const std::string& bytes) {
    const int width = *rc::gen::inRange(10, 60);
    std::string_view text;
    const auto wrapped = wrap(bytes, width, 4);
    text = wrapped;
    while (!text.empty()) {
      const auto end = text.find('\n');
      RC_ASSERT(end != std::string_view::npos);
      RC_ASSERT(cells(text.substr(0, end)) <= width);
      text.remove_prefix(end + 1);
    }
  }));
}
