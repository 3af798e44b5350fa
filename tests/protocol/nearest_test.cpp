#include "protocol/text/nearest.hpp"

#include <array>

#include "support/catch.hpp"

using namespace achilles::protocol;

TEST_CASE("two letters that changed places are one edit") {
  CHECK(edit_distance("reps", "resp") == 1);
  CHECK(edit_distance("sets", "sets") == 0);
  CHECK(edit_distance("", "ab") == 2);
}

TEST_CASE("three edits and more are too far to count") {
  CHECK(edit_distance("abc", "xyz") == 3);
  CHECK(edit_distance("a", "abcdefgh") == 3);
}

TEST_CASE("the nearest word is suggested") {
  constexpr std::array<std::string_view, 3> words{"sets", "reps", "rest_s"};
  CHECK(nearest("rep", words) == "reps");
  CHECK(did_you_mean("rep", words) == "did you mean \"reps\"?");
}

TEST_CASE("of equally near words the one with the same letters is suggested") {
  constexpr std::array<std::string_view, 2> words{"==", "<="};
  CHECK(nearest("=<", words) == "<=");
}

TEST_CASE("of equally near words the one that begins alike is suggested") {
  constexpr std::array<std::string_view, 2> words{"reps", "rest_s"};
  CHECK(nearest("rest", words) == "rest_s");
}

TEST_CASE("a word that shares nothing with a short one does not suggest it") {
  constexpr std::array<std::string_view, 2> words{"id", "op"};
  CHECK(nearest("xy", words).empty());
  CHECK(did_you_mean("xy", words).empty());
}
