#include "cli/typed/suggest.hpp"

#include <array>

#include "support/catch.hpp"

namespace achilles::cli {
namespace {

constexpr std::array<std::string_view, 4> words{"log", "plan", "history", "--pain"};

TEST_CASE("letters added, dropped, changed or swapped are one edit each") {
  CHECK(edit_distance("log", "log") == 0);
  CHECK(edit_distance("lgo", "log") == 1);
  CHECK(edit_distance("lo", "log") == 1);
  CHECK(edit_distance("logg", "log") == 1);
  CHECK(edit_distance("lag", "log") == 1);
  CHECK(edit_distance("", "log") == 3);
}

TEST_CASE("the nearest word is suggested up to two edits away") {
  CHECK(nearest("lgo", words) == "log");
  CHECK(nearest("--pian", words) == "--pain");
  CHECK(nearest("histroyy", words) == "history");
  CHECK(nearest("hxxxory", words).empty());
  CHECK(nearest("historyxx", words) == "history");
  CHECK(nearest("historyxxx", words).empty());
  CHECK(nearest("histo", words) == "history");
}

TEST_CASE("a short word is not turned into an altogether different one") {
  CHECK(nearest("xy", words).empty());
  CHECK(nearest("", words).empty());
  constexpr std::array<std::string_view, 4> exercises{"walk", "pogo", "start", "heel-drop"};
  CHECK(nearest("calf", exercises).empty());
  CHECK(nearest("yoga", exercises).empty());
  CHECK(nearest("wlak", exercises) == "walk");
  CHECK(nearest("art", exercises) == "start");
  CHECK(nearest("hel-dorp", exercises) == "heel-drop");
}

TEST_CASE("without a near word something else is said") {
  CHECK(did_you_mean("pln", words, "Look it up.") == "Did you mean 'plan'?");
  CHECK(did_you_mean("elephant", words, "Look it up.") == "Look it up.");
}

}  // namespace
}  // namespace achilles::cli
