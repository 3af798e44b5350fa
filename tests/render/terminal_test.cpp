// Whatever a note, a name or an error holds, a terminal is told nothing but text and our own colours.

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include "hostile_text.hpp"
#include "render/layout/text.hpp"
#include "render/pages/pages.hpp"
#include "render/pages/receipt.hpp"
#include "render/words/words.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using model::Chance;
using render::Look;

namespace {

/// How many texts are tried: a second's worth, or as many as ACHILLES_STRINGS says.
std::uint64_t texts() {
  const char* asked = std::getenv("ACHILLES_STRINGS");
  return asked == nullptr ? 300 : std::strtoull(asked, nullptr, 10);
}

/// The character that begins `text`, which is taken off it. Nothing where it is not UTF-8: RFC 3629, section 4.
std::optional<char32_t> take(std::string_view& text) {
  const auto at = [&](std::size_t place) { return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U; };
  const auto tail = [&](std::size_t place) { return (at(place) & 0xc0U) == 0x80; };
  const auto first = at(0);
  char32_t code = 0;
  std::size_t bytes = 0;
  if (first < 0x80) {
    code = first;
    bytes = 1;
  } else if (first >= 0xc2 && first <= 0xdf && tail(1)) {
    code = ((first & 0x1fU) << 6U) | (at(1) & 0x3fU);
    bytes = 2;
  } else if ((first & 0xf0U) == 0xe0 && tail(1) && tail(2)) {
    code = ((first & 0x0fU) << 12U) | ((at(1) & 0x3fU) << 6U) | (at(2) & 0x3fU);
    if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) return std::nullopt;
    bytes = 3;
  } else if (first >= 0xf0 && first <= 0xf4 && tail(1) && tail(2) && tail(3)) {
    code = ((first & 0x07U) << 18U) | ((at(1) & 0x3fU) << 12U) | ((at(2) & 0x3fU) << 6U) | (at(3) & 0x3fU);
    if (code < 0x10000 || code > 0x10ffff) return std::nullopt;
    bytes = 4;
  } else {
    return std::nullopt;
  }
  text.remove_prefix(bytes);
  return code;
}

/// Takes off one of our own colours: ESC [ digits and semicolons m.
bool take_colour(std::string_view& text) {
  if (!text.starts_with("\x1b[")) return false;
  const auto end = text.find_first_not_of("0123456789;", 2);
  if (end == std::string_view::npos || text[end] != 'm') return false;
  text.remove_prefix(end + 1);
  return true;
}

bool bidirectional(char32_t code) {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f ||
         code == 0x61c;
}

/// Nothing, or what a terminal would obey, or could not show.
std::string fault_in(std::string_view text, const Look& look) {
  std::string line;
  while (!text.empty()) {
    if (look.colour && take_colour(text)) continue;
    const auto before = text;
    const auto code = take(text);
    if (!code) return "broken UTF-8";
    if (*code == '\n') {
      if (render::cells(line) > look.width) return "a line that is too wide: " + line;
      line.clear();
      continue;
    }
    if (*code == 0x1b) return "an escape";
    if (*code < 0x20 || (*code >= 0x7f && *code <= 0x9f)) return "a control character";
    if (bidirectional(*code)) return "a bidirectional control";
    if (look.ascii && *code > 0x7e) return "more than ASCII";
    line += before.substr(0, before.size() - text.size());
  }
  return {};
}

/// A happening with the text wherever a runner or a file may have put it.
Happening happening_with(const std::string& text, Chance& chance) {
  Activity run;
  run.distance = 8000;
  run.surface = run.shoes = text;
  Start start;
  start.protocol = text;
  Happening it;
  it.day = example::day("2026-11-20") - chance.between(0, 3);
  it.day_only = chance.in_a_hundred(50);
  if (chance.in_a_hundred(50)) it.side = Side::left;
  it.body = chance.one_of<Body>({run, start, ExerciseSets{text, 3, 15, {}, {}, {}}, TestResult{text, 12},
                                 Clearance{Sign::pop, text, it.day}, Switch{text, "0123456789abcdef"}, Note{},
                                 Medicine{}, Skip{}});
  it.note = text;
  return it;
}

/// Every page that shows entries, and an error, with the text in it.
std::vector<std::string> pages(const std::string& text, Chance& chance, const Look& look) {
  const auto today = example::day("2026-11-20");
  Entry old{happening_with(text, chance)};
  old.number = 9;
  Entry entry{happening_with(text, chance)};
  entry.number = 10;
  entry.replaces = 9;
  const std::vector<Entry> entries{old, entry};
  const std::vector<Version> versions{{old, {8, "", old.at, text}, false, false},
                                      {entry, {9, "", old.at, "edit"}, false, true}};
  render::Receipt logged;
  logged.entries = entries;
  logged.today = today;
  render::Receipt changed = logged;
  changed.entries = {&entry, 1};
  changed.replaced = {&old, 1};
  return {render::history_page(entries, today, look),
          render::versions_page(versions, today, look),
          render::receipt_page(logged, look),
          render::receipt_page(changed, look),
          render::preview_page(changed, look),
          render::error_text(Error(Exit::failed, "no '" + text + "'", text), look)};
}

}  // namespace

TEST_CASE("a terminal is told nothing but text and our colours, whatever a note, a name or an error holds") {
  Chance chance(1);
  for (auto left = texts(); left > 0; --left) {
    const auto text = test::hostile_text(chance);
    const Look look{chance.between(40, 100), chance.in_a_hundred(50), chance.in_a_hundred(50)};
    const Look one_line{1 << 20, false, false};
    std::vector<std::string> faults{
        fault_in(render::visible(text) + "\n", one_line),
        fault_in(render::happening_words(happening_with(text, chance), {}) + "\n", one_line),
        fault_in(render::ascii(render::visible(text)) + "\n", {1 << 20, false, true})};
    for (const auto& page : pages(text, chance, look)) {
      faults.push_back(page.ends_with('\n') ? fault_in(page, look) : "no line end");
    }
    for (std::size_t i = 0; i < faults.size(); ++i) {
      if (faults[i].empty()) continue;
      FAIL("page " << i << " of '" << render::visible(text) << "': " << faults[i] << " (width " << look.width
                   << (look.colour ? ", colour" : "") << (look.ascii ? ", ASCII)" : ")"));
    }
  }
  SUCCEED();
}

TEST_CASE("the judge of a page finds what a terminal would obey") {
  const Look plain{40, false, false};
  CHECK(fault_in("sore\n", plain).empty());
  CHECK(fault_in("\x1b[1msore\x1b[0m\n", {40, true, false}).empty());
  CHECK(fault_in("\x1b[1msore\n", plain) == "an escape");
  CHECK(fault_in("\x1b[2J\n", {40, true, false}) == "an escape");
  CHECK(fault_in("\xc2\x9b\n", plain) == "a control character");
  CHECK(fault_in("\x9b\n", plain) == "broken UTF-8");
  CHECK(fault_in("\xc0\x8a\n", plain) == "broken UTF-8");
  CHECK(fault_in("\xed\xa0\x80\n", plain) == "broken UTF-8");
  CHECK(fault_in("\u202e\n", plain) == "a bidirectional control");
  CHECK(fault_in("caf\u00e9\n", {40, false, true}) == "more than ASCII");
  CHECK(fault_in(std::string(41, 'x') + "\n", plain).starts_with("a line that is too wide"));
}
