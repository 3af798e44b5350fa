#include "cli/help/roff.hpp"

#include <sstream>

#include "support/catch.hpp"

namespace achilles::cli {
namespace {

TEST_CASE("no character of a text is a command to roff") {
  CHECK(roff::escaped("a\\fB") == "a\\efB");
  CHECK(roff::escaped("it's \"so\"") == "it\\(aqs \\(dqso\\(dq");
  CHECK(roff::escaped("^~`") == "\\(ha\\(ti\\(ga");
}

TEST_CASE("what is copied from a page can be typed") { CHECK(roff::escaped("--day -2d") == "\\-\\-day \\-2d"); }

TEST_CASE("what is not ASCII is named by its number") {
  CHECK(roff::escaped("mon … 3 × 12") == "mon \\[u2026] 3 \\[u00D7] 12");
}

TEST_CASE("a line never begins with a command") {
  CHECK(roff::running(".json is a file") == "\\&.json is a file\n");
  CHECK(roff::running("'tis") == "\\(aqtis\n");
  const std::string long_word(78, 'x');
  CHECK(roff::running(long_word + " .json") == long_word + "\n\\&.json\n");
}

TEST_CASE("every sentence begins a line") {
  CHECK(roff::running("One. Two? (Three.) Four: 1.5 km") == "One.\nTwo?\n(Three.)\nFour: 1.5 km\n");
}

TEST_CASE("an argument is never taken for a macro") {
  CHECK(roff::argument("No Op Ar") == "\"\\&No Op Ar\"");
  CHECK(roff::argument("say \"hop\"") == "\"\\&say \\(dqhop\\(dq\"");
}

}  // namespace
}  // namespace achilles::cli
