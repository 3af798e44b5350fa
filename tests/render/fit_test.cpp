#include <rapidcheck.h>

#include <algorithm>
#include <regex>

#include "render/layout/text.hpp"
#include "render/pages/pages.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using render::Look;

namespace {

/// Every page there is, made of the example with `text` wherever a person or a file may have put it.
std::vector<std::string> pages(const std::string& text, const Look& look) {
  auto protocol = example::protocol();
  protocol.title += text;
  for (auto& phase : protocol.phases) {
    phase.title += text;
    for (auto& item : phase.items) item.note += text;
  }
  const auto decision = example::decision();
  auto plan = example::plan_of(decision);
  plan.advice.push_back(example::advice(text));
  for (auto& block : plan.blocks) {
    for (auto& planned : block.items) {
      planned.item.exercise.title += text;
      planned.lacks = text;
    }
  }
  Entry entry;
  entry.day = decision.day;
  entry.body = ExerciseSets{text, 3, 15, {}, {}, {}};
  entry.note = text;
  return {render::plan_page(plan, protocol, false, decision.day, look),
          render::plan_page(plan, protocol, true, decision.day, look),
          render::plan_page(example::plan_of(example::stopped()), protocol, false, decision.day, look),
          render::today_page(plan, protocol, "achilles log morning N", look),
          render::status_page(decision, protocol, {}, {}, look),
          render::history_page({&entry, 1}, decision.day, look),
          render::protocol_page(protocol, look),
          render::error_text(Error(Exit::failed, "no " + text, text), look)};
}

/// The widest line of a page in cells; colour takes none.
int widest(const std::string& page) {
  static const std::regex colour("\x1b\\[[0-9;]*m");
  const auto plain = std::regex_replace(page, colour, "");
  int widest = 0;
  std::size_t start = 0;
  for (auto end = plain.find('\n'); end != std::string::npos; end = plain.find('\n', start)) {
    widest = std::max(widest, render::cells(std::string_view(plain).substr(start, end - start)));
    start = end + 1;
  }
  return widest;
}

bool is_ascii(const std::string& text) {
  return std::ranges::all_of(text, [](unsigned char c) { return c == '\n' || (c >= 0x20 && c < 0x7f); });
}

}  // namespace

TEST_CASE("no line is wider than the screen, from 40 to 120 cells") {
  const std::string text =
      " a note of some length, with 朝の痛み, a_word_that_is_longer_than_any_line_of_forty_cells and café";
  for (int width = 40; width <= 120; ++width) {
    for (const auto& page : pages(text, {width, width % 2 == 0, false})) {
      REQUIRE(widest(page) <= width);
      REQUIRE(page.ends_with('\n'));
    }
  }
}

TEST_CASE("no line is wider than the screen, whatever the text") {
  CHECK(rc::check([](const std::string& text) {
    const int width = *rc::gen::inRange(40, 121);
    for (const auto& page : pages(text, {width, true, false})) RC_ASSERT(widest(page) <= width);
  }));
}

TEST_CASE("no line ends in a space") {
  for (const auto& page : pages("x", {})) CHECK(page.find(" \n") == std::string::npos);
}

TEST_CASE("accessible pages have letters, digits and plain punctuation, and say what symbols say") {
  Look look;
  look.accessible = true;
  for (const auto& page : pages("", look)) CHECK(is_ascii(page));
  const auto decision = example::decision();
  const auto page = render::plan_page(example::plan_of(decision), example::protocol(), false, decision.day, look);
  CHECK(page.find(" times ") != std::string::npos);
  CHECK(render::symbols_in_words("2–3 min, 3 × 15 · left – or 90° ✓") ==
        "2 to 3 min, 3 times 15, left, or 90 degrees ");
  CHECK(render::symbols_in_words("–").empty());
}

TEST_CASE("in ASCII every page is ASCII") {
  CHECK(rc::check([](const std::string& text) {
    for (const auto& page : pages(text, {60, false, true})) RC_ASSERT(is_ascii(page));
  }));
}
