#include "proof/invariant.hpp"
#include "proof/telling.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using proof::at_least_as_bad;

namespace {

template <class Change>
Day good_but(const Change& change) {
  Day day = proof::good_day();
  change(day);
  return day;
}

}  // namespace

TEST_CASE("a day is as bad as itself") { CHECK(at_least_as_bad(proof::good_day(), proof::good_day())); }

TEST_CASE("more pain, more stiffness, medicine, a sign or less done make a day worse, and not better") {
  const std::vector<Day> worse{good_but([](Day& it) { it.morning = pain(6); }),
                               good_but([](Day& it) { it.during = pain(3); }),
                               good_but([](Day& it) { it.after = pain(9); }),
                               good_but([](Day& it) { it.stiffness = StiffnessMinutes::from(1); }),
                               good_but([](Day& it) { it.medicine = true; }),
                               good_but([](Day& it) { it.reported.add(Sign::pop); }),
                               good_but([](Day& it) { it.done = Percent::of<99>(); })};
  for (const auto& day : worse) {
    CHECK(at_least_as_bad(day, proof::good_day()));
    CHECK_FALSE(at_least_as_bad(proof::good_day(), day));
  }
}

TEST_CASE("days that are worse in one thing and better in another cannot be compared") {
  const auto one = good_but([](Day& it) { it.morning = pain(3); });
  const auto other = good_but([](Day& it) { it.during = pain(3); });
  CHECK_FALSE(at_least_as_bad(one, other));
  CHECK_FALSE(at_least_as_bad(other, one));
}

TEST_CASE("neither can days on which different things are known or were done") {
  for (const auto& day : {good_but([](Day& it) { it.morning.reset(); }), good_but([](Day& it) { it.done.reset(); }),
                          good_but([](Day& it) { it.sets.push_back({}); }), proof::run_day(3000), Day{}}) {
    CHECK_FALSE(at_least_as_bad(day, proof::good_day()));
    CHECK_FALSE(at_least_as_bad(proof::good_day(), day));
  }
}

TEST_CASE("a sign that is cleared makes a day better") {
  const auto cleared = good_but([](Day& it) { it.cleared.add(Sign::pop); });
  CHECK(at_least_as_bad(proof::good_day(), cleared));
  CHECK_FALSE(at_least_as_bad(cleared, proof::good_day()));
}
