#include "achilles/nearest.hpp"

#include <array>

#include "support/catch.hpp"

using namespace achilles;

namespace {

constexpr std::array<std::string_view, 4> words{"log", "plan", "history", "--pain"};

}  // namespace

TEST_CASE("letters added, dropped, changed or swapped are one edit each") {
  CHECK(edit_distance("log", "log") == 0);
  CHECK(edit_distance("lgo", "log") == 1);
  CHECK(edit_distance("lo", "log") == 1);
  CHECK(edit_distance("logg", "log") == 1);
  CHECK(edit_distance("lag", "log") == 1);
  CHECK(edit_distance("", "log") == 3);
  CHECK(edit_distance("a", "abcdefgh") == 7);
}

TEST_CASE("a word is near up to two edits away") {
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
  constexpr std::array<std::string_view, 2> short_ones{"id", "op"};
  CHECK(nearest("xy", short_ones).empty());
  constexpr std::array<std::string_view, 4> exercises{"walk", "pogo", "start", "heel-drop"};
  CHECK(nearest("calf", exercises).empty());
  CHECK(nearest("yoga", exercises).empty());
  CHECK(nearest("wlak", exercises) == "walk");
  CHECK(nearest("art", exercises) == "start");
  CHECK(nearest("go", exercises) == "pogo");
  CHECK(nearest("hel-dorp", exercises) == "heel-drop");
}

TEST_CASE("of equally near words the one with the same letters is nearer") {
  constexpr std::array<std::string_view, 2> signs{"==", "<="};
  CHECK(nearest("=<", signs) == "<=");
}

TEST_CASE("of equally near words the one that begins alike is nearer") {
  constexpr std::array<std::string_view, 2> keys{"reps", "rest_s"};
  CHECK(nearest("rest", keys) == "rest_s");
}

TEST_CASE("a word at two edits is near although it begins with another letter") {
  constexpr std::array<std::string_view, 1> keys{"sources"};
  CHECK(nearest("zosurces", keys) == "sources");
}
