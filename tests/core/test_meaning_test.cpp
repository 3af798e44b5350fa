#include "achilles/test_meaning.hpp"

#include "support/catch.hpp"
#include "support/entries.hpp"

namespace achilles {
namespace {

using test::day;
using test::result;

TEST_CASE("a result stands beside the last one of an earlier day, of the same leg") {
  const std::vector<Entry> all{
      result("2026-03-01", "heel-raise", 14, Side::left), result("2026-02-01", "heel-raise", 10, Side::left),
      result("2026-03-05", "heel-raise", 30, Side::right), result("2026-03-10", "heel-raise", 20, Side::left),
      result("2026-04-01", "heel-raise", 25, Side::left)};
  const auto meaning = test_meaning(all[3], Side::left, all);
  CHECK(meaning.before == TestMeaning::Result{day("2026-03-01"), 14});
  CHECK_FALSE(meaning.other_leg);
  CHECK_FALSE(meaning.symmetry);
}

TEST_CASE("the other leg of the same day gives the symmetry, in whichever order they were tested") {
  const std::vector<Entry> all{result("2026-03-10", "heel-raise", 25, Side::right),
                               result("2026-03-10", "heel-raise", 20, Side::left)};
  for (const auto& one : all) CHECK(test_meaning(one, Side::left, all).symmetry == 80);
  CHECK(test_meaning(all[0], Side::left, all).other_leg == TestMeaning::Result{day("2026-03-10"), 20});
  CHECK_FALSE(test_meaning(all[0], Side::both, all).symmetry);
  CHECK_FALSE(test_meaning(all[0], std::nullopt, all).symmetry);
}

TEST_CASE("other tests are no measure of a result") {
  const std::vector<Entry> all{result("2026-03-01", "sane", 60), result("2026-03-10", "visa-a", 50)};
  CHECK(test_meaning(all[1], Side::left, all) == TestMeaning{});
}

TEST_CASE("tests are looked at in weeks 6, 12 and 24") {
  const auto start = day("2026-01-01");
  CHECK(next_review(start, start) == start + 42);
  CHECK(next_review(start, start + 41) == start + 42);
  CHECK(next_review(start, start + 42) == start + 84);
  CHECK(next_review(start, start + 167) == start + 168);
  CHECK_FALSE(next_review(start, start + 168));
}

}  // namespace
}  // namespace achilles
