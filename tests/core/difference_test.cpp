#include "achilles/difference.hpp"

#include "support/catch.hpp"

using namespace achilles;
using How = Difference::How;
using What = Difference::What;

namespace {

Item item(const std::string& id, int sets, int reps) {
  Item item;
  item.exercise.id = id;
  item.exercise.title = id;
  item.dose.sets = sets;
  item.dose.reps = reps;
  item.source = Citation::from("D").value();
  return item;
}

Criterion morning_at_most(int pain) {
  Criterion criterion;
  criterion.measure = Measure::morning;
  criterion.comparison = Comparison::at_most;
  criterion.value = pain;
  criterion.source = Citation::from("D").value();
  return criterion;
}

Step more(const std::string& exercise, Grams add) {
  Change change;
  change.exercises = {exercise};
  change.add = add;
  return {change, Sites::all(), Citation::from("D").value()};
}

Phase phase(const std::string& id) {
  Phase phase;
  phase.id = id;
  phase.title = "The " + id;
  return phase;
}

/// Two phases: a raise with a gate, then drops with three steps.
Protocol programme() {
  Protocol protocol;
  protocol.id = "heel";
  protocol.title = "Heel";
  protocol.version = "1.0.0";
  protocol.phases = {phase("base"), phase("drops")};
  protocol.phases[0].items = {item("raise", 3, 10), item("hold", 5, 1)};
  protocol.phases[0].advance = {morning_at_most(2)};
  protocol.phases[1].items = {item("drop", 3, 15)};
  protocol.phases[1].steps = {more("drop", 5000), more("drop", 5000), more("drop", 5000)};
  return protocol;
}

struct Seen {
  What what;
  How how;
  std::string where, subject;
  friend bool operator==(const Seen&, const Seen&) = default;
};
std::vector<Seen> seen(const Protocol& before, const Protocol& after) {
  std::vector<Seen> all;
  for (const auto& one : differences(before, after)) all.push_back({one.what, one.how, one.where, one.subject});
  return all;
}

}  // namespace

TEST_CASE("a protocol does not differ from itself") {
  auto other = programme();
  other.hash = "0000000000000001";
  CHECK(differences(programme(), other).empty());
}

TEST_CASE("a dose that changes is paired by its exercise, wherever it stands") {
  auto after = programme();
  std::swap(after.phases[0].items[0], after.phases[0].items[1]);
  after.phases[0].items[1].dose.sets = 4;
  const auto found = differences(programme(), after);
  REQUIRE(found.size() == 1);
  CHECK(found[0].how == How::changed);
  CHECK(found[0].where == "The base");
  CHECK(found[0].subject == "raise");
  CHECK(std::get<Item>(*found[0].before).dose.sets == Count{3});
  CHECK(std::get<Item>(*found[0].after).dose.sets == Count{4});
}

TEST_CASE("an exercise that comes and one that goes are told apart from a change") {
  auto after = programme();
  after.phases[0].items[1] = item("walk", 1, 1);
  CHECK(seen(programme(), after) ==
        std::vector<Seen>{{What::item, How::added, "The base", "walk"}, {What::item, How::gone, "The base", "hold"}});
}

TEST_CASE("a gate's number changes; another measure is another condition") {
  auto after = programme();
  after.phases[0].advance = {morning_at_most(3)};
  CHECK(seen(programme(), after) == std::vector<Seen>{{What::advance, How::changed, "The base", ""}});
  auto other = morning_at_most(2);
  other.measure = Measure::during;
  after.phases[0].advance = {other};
  CHECK(seen(programme(), after) ==
        std::vector<Seen>{{What::advance, How::added, "The base", ""}, {What::advance, How::gone, "The base", ""}});
}

TEST_CASE("fewer steps of one kind are so many gone") {
  auto after = programme();
  after.phases[1].steps.pop_back();
  CHECK(seen(programme(), after) == std::vector<Seen>{{What::step, How::gone, "The drops", ""}});
}

TEST_CASE("a phase that comes first moves those it overtakes by name, not by number") {
  auto after = programme();
  after.phases.insert(after.phases.begin(), phase("settle"));
  CHECK(seen(programme(), after) == std::vector<Seen>{{What::phase, How::added, "", "The settle"}});
}

TEST_CASE("phases that change places have moved") {
  auto after = programme();
  std::swap(after.phases[0], after.phases[1]);
  const auto found = differences(programme(), after);
  REQUIRE(found.size() == 2);
  CHECK(found[0].how == How::moved);
  CHECK(found[0].subject == "The drops");
  CHECK(std::get<int>(*found[0].before) == 2);
  CHECK(std::get<int>(*found[0].after) == 1);
}

TEST_CASE("a phase that is gone stands behind all others") {
  auto after = programme();
  after.phases.erase(after.phases.begin());
  after.phases[0].goal = "Strength.";
  CHECK(seen(programme(), after) ==
        std::vector<Seen>{{What::goal, How::changed, "The drops", ""}, {What::phase, How::gone, "", "The base"}});
}

TEST_CASE("another need makes a step another") {
  auto after = programme();
  after.phases[1].steps.front().needs = {morning_at_most(1)};
  CHECK(seen(programme(), after).size() == 1);
}

TEST_CASE("a step is paired by the variable it changes and by one of its exercises") {
  const auto step = [](auto set) {
    Change change;
    change.exercises = {"drop"};
    set(change.to);
    return Step{change, Sites::all(), Citation::from("D").value()};
  };
  const std::vector<Step> each{step([](Dose& to) { to.reps = 20; }), step([](Dose& to) { to.sets = 4; }),
                               step([](Dose& to) { to.hold = std::chrono::seconds{30}; }),
                               step([](Dose& to) { to.tempo = Tempo{}; }), step([](Dose& to) { to.rest = {}; })};
  for (std::size_t variable = 0; variable < each.size(); ++variable) {
    CAPTURE(variable);
    auto before = programme();
    before.phases[1].steps = each;
    auto after = before;
    std::get<Change>(after.phases[1].steps[variable].what).to.rest_rep = std::chrono::seconds{5};
    CHECK(seen(before, after) == std::vector<Seen>{{What::step, How::changed, "The drops", ""}});
    auto other = before;
    std::get<Change>(other.phases[1].steps[variable].what).exercises = {"raise"};
    CHECK(seen(before, other) ==
          std::vector<Seen>{{What::step, How::added, "The drops", ""}, {What::step, How::gone, "The drops", ""}});
  }
}

TEST_CASE("an exercise that begins with a step is paired by itself") {
  auto before = programme();
  before.phases[1].steps = {{Begin{item("hop", 3, 10)}, Sites::all(), Citation::from("D").value()}};
  auto after = before;
  std::get<Begin>(after.phases[1].steps[0].what).item.dose.reps = 15;
  CHECK(seen(before, after) == std::vector<Seen>{{What::step, How::changed, "The drops", ""}});
}

TEST_CASE("what a phase answers, limits and advises is paired by what it is about") {
  auto before = programme();
  auto& phase = before.phases[1];
  Response response;
  response.when = morning_at_most(5);
  Limit limit;
  limit.most = 3;
  Ceiling ceiling;
  ceiling.most = 40;
  Advice advice;
  advice.text = "Wear shoes.";
  phase.responses = {response};
  phase.limits = {limit};
  phase.ceilings = {ceiling};
  phase.advice = {advice};
  before.references = {{"alfredson-1998", "Alfredson 1998", ""}};
  before.tests.emplace_back().id = "heel-raise";
  auto after = before;
  after.phases[1].responses[0].days = 3;
  after.phases[1].limits[0].most = 2;
  after.phases[1].ceilings[0].most = 20;
  after.phases[1].advice[0].kind = Advice::Kind::precaution;
  after.tests[0].title = "Heel raises";
  CHECK(seen(before, after) == std::vector<Seen>{{What::test, How::changed, "", ""},
                                                 {What::response, How::changed, "The drops", ""},
                                                 {What::limit, How::changed, "The drops", ""},
                                                 {What::ceiling, How::changed, "The drops", ""},
                                                 {What::advice, How::changed, "The drops", ""}});
  after = before;
  after.phases[1].responses[0].source = Citation::from("P: alfredson-1998").value();
  after.tests[0].source = "P: alfredson-1998";
  CHECK(seen(before, after) ==
        std::vector<Seen>{{What::source, How::changed, "", ""}, {What::source, How::changed, "The drops", ""}});
}

TEST_CASE("where a number comes from is a difference of its own, and only where the number stays") {
  auto after = programme();
  after.phases[0].items[0].source = Citation::from("P: silbernagel-2020").value();
  CHECK(seen(programme(), after) == std::vector<Seen>{{What::source, How::changed, "The base", "raise"}});
  after.phases[0].items[0].dose.sets = 4;
  CHECK(seen(programme(), after) == std::vector<Seen>{{What::item, How::changed, "The base", "raise"}});
}
