#include "settings/read.hpp"

#include "support/catch.hpp"

namespace achilles::settings {
namespace {

using What = Issue::What;

/// "line:column key" of each issue, with its number.
std::vector<std::pair<What, std::string>> issues(std::string_view text) {
  std::vector<std::pair<What, std::string>> found;
  for (const auto& issue : read(text).issues) {
    found.emplace_back(issue.what, std::to_string(issue.place.line) + ":" + std::to_string(issue.place.column) +
                                       (issue.key.empty() ? "" : " " + issue.key));
  }
  return found;
}

using Issues = std::vector<std::pair<What, std::string>>;

TEST_CASE("a file says what is in it, and where") {
  const auto all = read("# mine\nday_starts_at = \"3:30\"  # early\nascii = true\n\n[units]\n  distance = 'mi'\n");
  CHECK(all.issues.empty());
  REQUIRE(all.given.size() == 3);
  CHECK(all.given[0].setting == Setting::day_starts_at);
  CHECK(all.given[0].value == "03:30");
  CHECK(all.given[0].place == Place{2, 17});
  CHECK(all.given[1].value == "mi");
  CHECK(all.given[1].place == Place{6, 14});
  CHECK(all.given[2].setting == Setting::ascii);
  CHECK(all.given[2].value == "true");
}

TEST_CASE("the ways to write a key are one") {
  for (const auto* text : {"units.load = \"lb\"", "[units]\nload = \"lb\"", "units = { load = \"lb\" }",
                           "\"units\" . 'load' = \"\\u006cb\"", "units.load = \"\"\"lb\"\"\""}) {
    CAPTURE(text);
    const auto all = read(text);
    CHECK(all.issues.empty());
    REQUIRE(all.given.size() == 1);
    CHECK(all.given.front().setting == Setting::load_unit);
    CHECK(all.given.front().value == "lb");
  }
}

TEST_CASE("nothing is nothing") {
  for (const auto* text : {"", "\n", "# only this", "[units]\n", "units = {}", "\xef\xbb\xbf"}) {
    CAPTURE(text);
    CHECK(read(text).given.empty());
    CHECK(read(text).issues.empty());
  }
}

TEST_CASE("a key that is no setting is told where it stands") {
  CHECK(issues("colour = 'never'") == Issues{{What::unknown, "1:1 colour"}});
  CHECK(issues("[unit]\n distance = 'km'") == Issues{{What::unknown, "2:2 unit.distance"}});
  CHECK(issues("units = 'km'") == Issues{{What::unknown, "1:1 units"}});
  CHECK(issues("[[units]]\ndistance = 'km'") == Issues{{What::unknown, "1:3 units"}});
  CHECK(issues("[colors]") == Issues{{What::unknown, "1:2 colors"}});
}

TEST_CASE("a value of another kind is told by what it is") {
  const auto all =
      read("ascii = 'true'\nshoes = 3\npager = true\nday_starts_at = 04:00:00\ncolor = ['never']\n[database]\n");
  REQUIRE(all.issues.size() == 6);
  CHECK(all.given.empty());
  CHECK(all.issues[0].text == "a text");
  CHECK(all.issues[1].text == "a number");
  CHECK(all.issues[2].text == "true or false");
  CHECK(all.issues[3].text == "a date or a time without quotes");
  CHECK(all.issues[3].place == Place{4, 17});
  CHECK(all.issues[4].text == "a list");
  CHECK(all.issues[5].text == "a table");
  for (const auto& issue : all.issues) CHECK(issue.what == What::type);
}

TEST_CASE("a value that is none is told with what stands there") {
  const auto all = read("color = 'nver'\nday_starts_at = '25:00'\ndatabase = 'a.db'\n");
  REQUIRE(all.issues.size() == 3);
  CHECK(all.issues[0].what == What::value);
  CHECK(all.issues[0].text == "nver");
  CHECK(all.issues[0].place == Place{1, 9});
  CHECK(all.issues[2].text == "a.db");
}

TEST_CASE("what is wrong with a line that is no TOML is told by its kind") {
  struct Row {
    const char* text;
    What what;
    const char* where;
  };
  const auto row = GENERATE(values<Row>({
      {"pager = less", What::unquoted, "1:9 pager"},
      {"database = ~/a.db # here", What::unquoted, "1:12 database"},
      {"day_starts_at = 04:00\n", What::unquoted, "1:17 day_starts_at"},
      {"ascii = yes", What::unquoted, "1:9 ascii"},
      {"ascii = True", What::unquoted, "1:9 ascii"},
      {"pager =\nascii = true", What::no_value, "1:8 pager"},
      {"  pager = # none", What::no_value, "1:11 pager"},
      {"color \"never\"", What::no_equals, "1:1 color \"never\""},
      {"pager = \"less", What::unclosed, "1:9 pager"},
      {"pager = 'less\nascii = true", What::unclosed, "1:9 pager"},
      {"shoes = \"\"\"a\nb", What::unclosed, "1:9"},
      {"shoes = \"a\\qb\"", What::escape, "1:9 shoes"},
      {"ascii = true\nascii = false", What::twice, "2:1 ascii"},
      {"[units]\nload = 'kg'\nload = 'lb'", What::twice, "3:1 load"},
      {"[units]\nload = 'kg'\n[units]\ndistance = 'km'", What::twice, "3:1 [units]"},
      {"[units\nload = 'kg'", What::syntax, "1:7"},
      {"= 3", What::syntax, "1:1"},
      {"[=", What::syntax, "1:2"},
      {"sch\u00f6n = 'a'", What::syntax, "1:4 sch\u00f6n"},
      {"shoes = 'h\u00fcbsch' \u00e9 # \u00fc", What::syntax, "1:18 shoes"},
      {"shoes = sch\u00f6n", What::unquoted, "1:9 shoes"},
      {"ascii = true\nshoes = '\xff'", What::encoding, "2:1"},
      {"shoes = '\xf3\xb0\x80\x80'", What::encoding, "1:1"},
  }));
  CAPTURE(row.text);
  CHECK(issues(row.text) == Issues{{row.what, row.where}});
}

TEST_CASE("every problem is told at once, in the order of the file") {
  CHECK(issues("pager = less\ncolour = 'never'\ncolor = 'nver'\nshoes = 'a\nascii = 1\n[units]\nlod = 'kg'\n") ==
        Issues{{What::unquoted, "1:9 pager"},
               {What::unknown, "2:1 colour"},
               {What::value, "3:9 color"},
               {What::unclosed, "4:9 shoes"},
               {What::type, "5:9 ascii"},
               {What::unknown, "7:1 units.lod"}});
}

TEST_CASE("below a broken head of a table nothing is guessed") {
  CHECK(issues("colour = 'never'\n[units\ndistance = 'mi'\n") ==
        Issues{{What::unknown, "1:1 colour"}, {What::syntax, "2:7"}});
}

TEST_CASE("any bytes are read, or told of") {
  // Each beginning of a sample is a file that stopped being written there.
  const std::string sample =
      "# c\r\nday_starts_at = \"04:00\"\r\nunits = { distance = \"mi\", load = 'lb' }\nshoes = "
      "\"\"\"\na\"\"\"\n[x.y]\nz = "
      "[1, {a = 2}]\n[[l]]\n\"\\u00e9\" = 1e3\n";
  for (std::size_t size = 0; size <= sample.size(); ++size) {
    auto text = sample.substr(0, size);
    for (const char tail : {'"', '\'', '[', '{', '=', '.', '\\', '\n', '\0', '\xc3'}) {
      text.push_back(tail);
      const auto all = read(text);
      for (const auto& issue : all.issues) CHECK((issue.place.line >= 1 && issue.place.column >= 1));
      text.pop_back();
    }
  }
}

}  // namespace
}  // namespace achilles::settings
