#include "achilles/strength.hpp"

#include "support/catch.hpp"
#include "support/entries.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

const Period march{day("2026-03-01"), day("2026-03-31")};

}  // namespace

TEST_CASE("symmetry is the sore side in per cent of the other, on one day") {
  const std::vector entries{result("2026-03-02", "heel-raise", 18, Side::left),
                            result("2026-03-02", "heel-raise", 25, Side::right)};
  CHECK(strength_tests(march, Side::left, entries) == std::vector{StrengthTest{day("2026-03-02"), 18, 25, 72}});
  CHECK(strength_tests(march, Side::right, entries)[0].symmetry == 138);
  CHECK_FALSE(strength_tests(march, Side::both, entries)[0].symmetry);
  CHECK_FALSE(strength_tests(march, {}, entries)[0].symmetry);
}

TEST_CASE("with a side missing, or none done on the other, symmetry is unknown") {
  const std::vector entries{
      result("2026-03-02", "heel-raise", 18, Side::left), result("2026-03-09", "heel-raise", 20, Side::right),
      result("2026-03-16", "heel-raise", 5, Side::left), result("2026-03-16", "heel-raise", 0, Side::right)};
  const auto tests = strength_tests(march, Side::left, entries);
  REQUIRE(tests.size() == 3);
  CHECK(tests[0] == StrengthTest{day("2026-03-02"), 18, {}, {}});
  CHECK(tests[1] == StrengthTest{day("2026-03-09"), {}, 20, {}});
  CHECK_FALSE(tests[2].symmetry);
}

TEST_CASE("a side that was tested twice on a day has its last result, and other tests and days are left out") {
  const std::vector entries{
      result("2026-03-02", "heel-raise", 10, Side::left), result("2026-03-02", "heel-raise", 12, Side::left),
      result("2026-03-03", "hop-pain", 3, Side::left), result("2026-04-01", "heel-raise", 30, Side::left)};
  CHECK(strength_tests(march, Side::left, entries) == std::vector{StrengthTest{day("2026-03-02"), 12, {}, {}}});
}
