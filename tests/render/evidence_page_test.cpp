#include <algorithm>
#include <sstream>

#include "render/layout/text.hpp"
#include "render/pages/pages.hpp"
#include "render/pages/sections.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

Citation cited(const char* text) { return Citation::from(text).value(); }

Register sources() {
  return {{{"guide-2024", "A guideline. 2024", 2024, "10.2519/x", "", "", "https://doi.org/10.2519/x", Mark::secondary},
           {"trial-2007", "A trial. 2007", 2007, "", "", "", "https://example.org/trial", Mark::primary},
           {"leaflet", "A leaflet", {}, "", "", "", "", Mark::secondary}}};
}

Topic topic() {
  Topic topic;
  topic.id = "rest";
  topic.title = "Rest";
  topic.answer = "Complete rest is not advised: less of what provokes it.";
  topic.positions = {{"Not advised.", cited("S: leaflet"), Grade{'B', "guide-2024"}},
                     {"No difference (n=38).", cited("P: trial-2007"), {}}};
  topic.disagreement = {{"One waits, one does not.", cited("S: leaflet; P: trial-2007"), {}}};
  topic.unknown = {"How long."};
  topic.coach = {"Adapts.", cited("D"), {}};
  return topic;
}

int widest(const std::string& page) {
  std::istringstream lines{page};
  int widest = 0;
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, render::cells(line));
  return widest;
}

}  // namespace

TEST_CASE("a topic reads as a page, each source once and in full") {
  CHECK(render::evidence_page(topic(), sources(), {}) ==
        "Rest\n"
        "Complete rest is not advised: less of what provokes it.\n"
        "\n"
        "What is said\n"
        "  – Not advised. [grade B in guide-2024; S: leaflet]\n"
        "  – No difference (n=38). [P: trial-2007]\n"
        "\n"
        "Where sources disagree\n"
        "  – One waits, one does not. [S: leaflet; P: trial-2007]\n"
        "\n"
        "What is not known\n"
        "  – How long.\n"
        "\n"
        "What the coach does\n"
        "Adapts. [our own choice]\n"
        "\n"
        "Sources\n"
        "  guide-2024 [S] A guideline. 2024\n"
        "    https://doi.org/10.2519/x\n"
        "  leaflet [S] A leaflet\n"
        "    no address known\n"
        "  trial-2007 [P] A trial. 2007\n"
        "    https://example.org/trial\n"
        "\n"
        "A grade says how firmly a guideline recommends, not how large an effect is: A\n"
        "strong, B moderate, C weak, D conflicting, E theoretical, F expert opinion.\n"
        "\n"
        "P: seen in the primary source. S: seen on a page that restates it. G,\n"
        "unconfirmed: general knowledge. Our own choice: no source fixes it.\n"
        "\n"
        "Education and self-tracking, not a medical device and not a diagnosis.\n");
}

TEST_CASE("a page about a medicine says where to ask") {
  auto about = topic();
  CHECK(render::evidence_page(about, sources(), {}).find("pharmacist") == std::string::npos);
  about.about_medicine = true;
  CHECK(render::evidence_page(about, sources(), {}).find("ask the prescriber or pharmacist.") != std::string::npos);
}

TEST_CASE("a page without a grade does not explain grades") {
  auto plain = topic();
  plain.positions.erase(plain.positions.begin());
  CHECK(render::evidence_page(plain, sources(), {}).find("grade") == std::string::npos);
}

TEST_CASE("the list has every answer whole, in as many lines as it takes") {
  const Evidence evidence{{topic()}};
  CHECK(render::evidence_list_page(evidence, {})
            .find("\n  rest  Complete rest is not advised: less of what provokes it.\n") != std::string::npos);
  CHECK(render::evidence_list_page(evidence, {.width = 40})
            .find("\n  rest  Complete rest is not advised:\n        less of what provokes it.\n") != std::string::npos);
}

TEST_CASE("evidence fits every width from 40 cells") {
  auto long_one = topic();
  long_one.answer += std::string(200, 'x');
  long_one.positions[0].says += " a_word_that_is_longer_than_any_line_of_forty_cells " + std::string(90, 'y');
  for (int width = 40; width <= 100; ++width) {
    for (const bool ascii : {false, true}) {
      const render::Look look{.width = width, .ascii = ascii};
      CHECK(widest(render::evidence_page(long_one, sources(), look)) <= width);
      CHECK(widest(render::evidence_list_page({{long_one, topic()}}, look)) <= width);
    }
  }
}

TEST_CASE("a source the register does not have is named as such") {
  render::Sheet sheet({});
  const std::vector<Citation> citations{cited("S: somewhere; D")};
  render::write_sources(sheet, citations, sources());
  CHECK(sheet.text() == "Sources\n  somewhere is not in the register of sources\n");
}

TEST_CASE("without a source there is no list of sources") {
  render::Sheet sheet({});
  const std::vector<Citation> citations{cited("D"), cited("G")};
  render::write_sources(sheet, citations, sources());
  CHECK(sheet.text().empty());
}
