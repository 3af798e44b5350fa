#include "settings/shifted.hpp"

#include "settings/read.hpp"
#include "support/catch.hpp"

namespace achilles::settings {
namespace {

TEST_CASE("what is shifted comes back as it was") {
  for (const std::string text : {"", "ascii", "\u0080\u00a0\u00e9\u0499\u07ff\u0800\u2c5e\u3000\uffff",
                                 "\U00010000\U0001f45f", "\xef\xbb\xbfmark first", "mark \xef\xbb\xbf inside"}) {
    CAPTURE(text);
    CHECK(restored(shifted(text)) == text);
    CHECK_FALSE(has_private_characters(text));
  }
  CHECK(shifted("caf\u00e9") == "caf\U000f00e9");
  CHECK(shifted("\U0001f45f") == "\U0001f45f");
  CHECK(has_private_characters("a \U000f00e9"));
}

TEST_CASE("text of every script is read as it is written") {
  for (const std::string shoes :
       {"caf\u00e9", "\u0441\u0438\u043d\u0438\u0435", "\u9752\u3044\u9774", "\U0001f45f", "a\u00a0b"}) {
    const auto all = read("# " + shoes + "\nshoes = \"" + shoes + "\" # " + shoes);
    CHECK(all.issues.empty());
    REQUIRE(all.given.size() == 1);
    CHECK(all.given.front().value == shoes);
  }
  CHECK(read("shoes = \"\\u00e9\"").given.at(0).value == "\u00e9");
  CHECK(read("\"sch\u00f6n\" = 1").issues.at(0).key == "sch\u00f6n");
}

}  // namespace
}  // namespace achilles::settings
