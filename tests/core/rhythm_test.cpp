#include "achilles/absence.hpp"
#include "achilles/protocol.hpp"

#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

using Ids = std::vector<std::string>;

Item every(int days, std::string id) {
  auto it = item(std::move(id), 3, 10);
  it.rhythm.every_days = days;
  return it;
}

/// A week of `low`, and then a phase that loads every third day and is filled with it.
Protocol filled_with(const Item& low) {
  auto protocol = small_protocol();
  protocol.phases[0].items = {low};
  protocol.phases[0].advance = {criterion(Measure::days_in_phase, Comparison::at_least, 7)};
  protocol.phases[1].items = {every(3, "high")};
  protocol.phases[1].steps.clear();
  protocol.phases[1].fill = {0};
  return protocol;
}

}  // namespace

TEST_CASE("every other day goes by what was done: a missed session comes up again") {
  Patient patient(with_items({every(2, "raise")}));
  CHECK(patient.exercises() == Ids{"raise"});
  patient.morning(1).next();
  CHECK(patient.exercises() == Ids{"raise"});
  patient.morning(1).sets("raise", 3, 10, 1).next();
  CHECK(patient.exercises().empty());
  patient.morning(1).next();
  CHECK(patient.exercises() == Ids{"raise"});
}

TEST_CASE("a rotation goes by the days of the phase") {
  auto first = item("first", 3, 10);
  first.rhythm = {.every_days = 1, .days_a_week = {}, .rotation = 3, .on = {1}};
  auto second = item("second", 3, 10);
  second.rhythm = {.every_days = 1, .days_a_week = {}, .rotation = 3, .on = {2, 3}};
  Patient patient(with_items({first, second}));
  for (int i = 0; i < 2; ++i) {
    CHECK(patient.exercises() == Ids{"first"});
    patient.calm(1, 1);
    CHECK(patient.exercises() == Ids{"second"});
    patient.calm(1, 1);
    CHECK(patient.exercises() == Ids{"second"});
    patient.calm(1, 1);
  }
}

TEST_CASE("two or three days a week: two are asked, a third is offered, with a day between") {
  auto some = item("raise", 3, 10);
  some.rhythm.days_a_week = Count{2, 3};
  Patient patient(with_items({some}));
  const auto counted = [&] {
    const auto blocks = patient.plan().blocks;
    return !blocks.empty() && !blocks[0].items[0].item.optional;
  };
  std::vector<char> week;
  for (int i = 0; i < 8; ++i) {
    const bool today = !patient.exercises().empty();
    week.push_back(!today ? '-' : counted() ? 'x' : 'o');
    patient.morning(1);
    if (today) patient.sets("raise", 3, 10, 1);
    patient.next();
  }
  CHECK(std::string(week.begin(), week.end()) == "x-x-o--o");
}

TEST_CASE("days without loading of its own are filled from earlier phases, in turn") {
  Patient patient(placed(filled_with(item("low", 3, 10))));
  patient.calm(7, 1).morning(1);
  REQUIRE(patient.decision().to.phase == 1);
  CHECK(patient.exercises() == Ids{"high"});
  patient.sets("high", 3, 10, 1).next();
  CHECK(patient.exercises() == Ids{"low"});
  patient.calm(1, 1);
  CHECK(patient.exercises() == Ids{"low"});
  patient.calm(1, 1);
  CHECK(patient.exercises() == Ids{"high"});
}

TEST_CASE("what fills a day is part of it, and is left out of it by a sign") {
  auto low = item("low", 3, 10);
  low.exercise.not_with.add(Sign::distal_pain);
  Patient patient(placed(filled_with(low)));
  patient.calm(7, 1).morning(1);
  const auto why_not = [&](const char* id) { return absence(patient.protocol(), patient.decision(), id); };
  CHECK(why_not("high") == std::nullopt);
  CHECK(why_not("low") == Absence::later);
  patient.sets("high", 3, 10, 1).next().morning(1);
  CHECK(why_not("high") == Absence::rhythm);
  CHECK(why_not("low") == std::nullopt);
  CHECK(patient.plan().withheld.empty());
  patient.sign(Sign::distal_pain);
  CHECK(why_not("low") == Absence::sign);
  REQUIRE(patient.plan().withheld.size() == 1);
  CHECK(patient.plan().withheld[0].exercise.id == "low");
}

TEST_CASE("a track runs beside the phases it is for") {
  auto protocol = small_protocol();
  Track track;
  track.from = track.to = 0;
  track.items = {item("balance", 3, 10)};
  protocol.tracks = {track};
  protocol.phases[0].advance = {criterion(Measure::days_in_phase, Comparison::at_least, 7)};
  Patient patient(placed(protocol));
  CHECK(patient.exercises() == Ids{"raise", "balance"});
  patient.calm(7, 1).morning(1);
  REQUIRE(patient.decision().to.phase == 1);
  CHECK(patient.exercises() == Ids{"raise"});
}

TEST_CASE("a limit holds an exercise back until its gap has passed") {
  auto protocol = with_items({item("raise", 3, 10), item("drop", 3, 10)});
  Limit limit;
  limit.of = Limit::Of::exercise;
  limit.places = 1;
  limit.gap_days = 2;
  protocol.phases[0].limits = {limit};
  Patient patient(protocol);
  patient.morning(1).sets("raise", 3, 10, 1).next();
  CHECK(patient.exercises() == Ids{"drop"});
  patient.calm(1, 1);
  patient.morning(1).next();
  CHECK(patient.exercises() == Ids{"raise", "drop"});
}

TEST_CASE("so many days in seven, and no more") {
  auto protocol = with_items({item("raise", 3, 10)});
  Limit limit;
  limit.places = 1;
  limit.most = 2;
  protocol.phases[0].limits = {limit};
  Patient patient(protocol);
  int days = 0;
  for (int i = 0; i < 14; ++i) {
    const bool today = !patient.exercises().empty();
    days += today ? 1 : 0;
    patient.morning(1);
    if (today) patient.sets("raise", 3, 10, 1);
    patient.next();
  }
  CHECK(days == 4);
}
