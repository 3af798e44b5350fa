#include "cli/help/columns.hpp"

#include "support/catch.hpp"

namespace achilles::cli {
namespace {

TEST_CASE("rows share their columns") {
  CHECK(columns({{"a", "first"}, {"long", "second"}}, 80) ==
        "  a     first\n"
        "  long  second\n");
}

TEST_CASE("what is too long for its column goes on below it") {
  CHECK(columns({{"a", "one two three four five six"}}, 31) ==
        "  a  one two three four five\n"
        "     six\n");
}

TEST_CASE("a left side too wide for the screen stands above its right side") {
  CHECK(columns({{"a rather long left side", "right"}}, 40) ==
        "  a rather long left side\n"
        "      right\n");
}

TEST_CASE("cells are counted, not bytes") {
  CHECK(columns({{"…", "first"}, {"ab", "second"}}, 80) ==
        "  …   first\n"
        "  ab  second\n");
}

TEST_CASE("an indent holds for every line") { CHECK(indented("one two three", 9, 2) == "  one two\n  three\n"); }

}  // namespace
}  // namespace achilles::cli
