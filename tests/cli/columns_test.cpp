#include "cli/help/columns.hpp"

#include "support/catch.hpp"

namespace achilles::cli {
namespace {

TEST_CASE("rows share their columns") {
  CHECK(columns({{"a", "first"}, {"long", "second"}}, {}) ==
        "  a     first\n"
        "  long  second\n");
}

TEST_CASE("what is too long for its column goes on below it") {
  CHECK(columns({{"a", "one two three four five six"}}, {.width = 31}) ==
        "  a  one two three four five\n"
        "     six\n");
}

TEST_CASE("a left side too wide for the screen stands above its right side") {
  CHECK(columns({{"a rather long left side", "right"}}, {.width = 40}) ==
        "  a rather long left side\n"
        "      right\n");
}

TEST_CASE("cells are counted, not bytes") {
  CHECK(columns({{"…", "first"}, {"ab", "second"}}, {}) ==
        "  …   first\n"
        "  ab  second\n");
}

TEST_CASE("a mark takes the cells of what is shown in its place") {
  const render::Look ascii{.width = 31, .ascii = true};
  CHECK(columns({{"…", "one two three four five s…"}}, ascii) ==
        "  ...  one two three four five\n"
        "       s...\n");
  CHECK(paragraph("one two t…", {.width = 10, .ascii = true}) == "one two\nt...\n");
}

TEST_CASE("an indent holds for every line") {
  CHECK(indented("one two three", {.width = 9}, 2) == "  one two\n  three\n");
}

}  // namespace
}  // namespace achilles::cli
