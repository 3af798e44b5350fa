#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "render/words/symptom_words.hpp"
#include "support/catch.hpp"

namespace achilles::test {
namespace {

constexpr std::string_view begin_of_table =
    "| check | verdict | ailment | what it says | remedy |\n|---|---|---|---|---|\n";

std::string cell(std::string text) {
  for (auto bar = text.find('|'); bar != std::string::npos; bar = text.find('|', bar + 2)) text.insert(bar, "\\");
  return text;
}

/// What an ailment is called, with words in place of what it is found at.
std::string row_of(const AilmentInfo& ailment) {
  const Symptom sample{ailment.ailment, "AT", "DETAIL", {{3, 3}, {7, 9}}, 2};
  const auto says = render::words(sample);
  const auto remedy = render::remedy(sample);
  return "| " + std::string{name(ailment.check)} + " | " + std::string{render::words(ailment.health)} + " | `" +
         std::string{ailment.id} + "` | " + (says == "AT" ? "the cause, in its own words" : cell(says)) + " | " +
         (remedy == "DETAIL" ? "the next step, in its own words" : cell(remedy)) + " |\n";
}

std::string table() {
  std::string text{begin_of_table};
  for (const auto& ailment : all_ailments()) text += row_of(ailment);
  return text;
}

TEST_CASE("docs/doctor.md has every ailment with its words and its remedy") {
  const auto file = std::filesystem::path{ACHILLES_SOURCE_DIR} / "docs/doctor.md";
  const auto read = [&file] {
    std::ifstream in{file};
    return std::string{std::istreambuf_iterator<char>{in}, {}};
  };
  auto page = read();
  const char* wish = std::getenv("ACHILLES_REWRITE");
  const std::string_view wanted{wish == nullptr ? "" : wish};
  if (wanted == "1" || wanted == "doctor.md") {
    const auto begin = page.find(begin_of_table);
    REQUIRE(begin != std::string::npos);
    page.replace(begin, page.find("\n\n", begin) + 1 - begin, table());
    std::ofstream{file} << page;
  }
  INFO("ACHILLES_REWRITE=doctor.md writes it anew");
  CHECK(read().find(table()) != std::string::npos);
}

TEST_CASE("every ailment has words, and what is wrong has a remedy") {
  for (const auto& ailment : all_ailments()) {
    CAPTURE(ailment.id);
    const Symptom sample{ailment.ailment, "AT", "DETAIL", {{3, 3}}, 2};
    const auto says = render::words(sample);
    CHECK_FALSE(says.empty());
    CHECK_FALSE(says.ends_with('.'));
    if (ailment.health != Health::notable) CHECK_FALSE(render::remedy(sample).empty());
  }
}

TEST_CASE("a path in a command is one word for a shell") {
  const auto typed = [](const char* path) { return render::remedy({.ailment = Ailment::file_open, .at = path}); };
  CHECK(typed("/srv/a.db") == "chmod 600 /srv/a.db");
  CHECK(typed("/srv/my runs.db") == "chmod 600 '/srv/my runs.db'");
  CHECK(typed("/srv/it's $5.db") == "chmod 600 '/srv/it'\\''s $5.db'");
}

}  // namespace
}  // namespace achilles::test
