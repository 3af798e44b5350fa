// An invariant that cannot be broken says nothing: each is broken here by hand.

#include <functional>
#include <map>
#include <string>

#include "proof/invariant.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

const Date today = day("2026-05-04");

/// A good day late in a plan, of which everything can be changed.
struct Scene {
  Protocol protocol = small_protocol();
  Start start;
  proof::Record before;
  Day told;
  Verdict verdict;
  std::vector<Finding> findings;
  std::vector<Item> routine{item("raise", 3, 10)};
  RunLimit run;
  Day other_day;
  proof::Said said, other_said, tomorrow, other_tomorrow;
  proof::Repeat repeat;

  Scene() {
    told.date = other_day.date = verdict.day = today;
    told.logged = other_day.logged = true;
    told.morning = other_day.morning = pain(1);
    verdict.days_in_plan = 60;
    before.intake = pain(1);
  }

  [[nodiscard]] bool holds(const proof::Invariant& invariant) const {
    const proof::Answer one{told, said, tomorrow};
    const proof::Answer other{other_day, other_said, other_tomorrow};
    const proof::Pair pair{one, other};
    return invariant.holds({protocol, start, before, told, verdict, findings, routine, run, &pair, &repeat});
  }
  void rise_to(Position to) { verdict.to = to; }
  void ask_for(Purpose purpose, Tier tier) { routine.push_back(item("more", 3, 10, purpose, tier)); }
};

using Break = std::function<void(Scene&)>;

/// By the id of the invariant that each breaks.
const std::multimap<std::string, Break> breaks{
    {"stop-stands", [](Scene& it) { it.before.standing.add(Sign::pop); }},
    {"stop-stands",
     [](Scene& it) {
       it.told.reported.add(Sign::pop);
       it.verdict.action = Action::stop;
     }},
    {"stop-stands",
     [](Scene& it) {
       it.before.standing.add(Sign::programme_stop);
       it.verdict.action = Action::stop;
       it.routine.clear();
       it.run.allowed = true;
     }},
    {"no-impact-after-hurt",
     [](Scene& it) {
       it.before.last_over = today - 3;
       it.ask_for(Purpose::impact, Tier::light);
     }},
    {"no-impact-after-hurt",
     [](Scene& it) {
       it.before.last_over = today - 9;
       it.before.settled = false;
       it.told.morning = pain(2);
       it.run.allowed = true;
     }},
    {"no-impact-after-hurt",
     [](Scene& it) {
       it.told.during = pain(6);
       it.ask_for(Purpose::load, Tier::high);
     }},
    {"no-rise-when-worse",
     [](Scene& it) {
       it.told.morning.reset();
       it.rise_to({0, 1});
     }},
    {"no-rise-when-worse",
     [](Scene& it) {
       it.told.morning = pain(2);
       it.rise_to({0, 1});
     }},
    {"no-rise-when-worse",
     [](Scene& it) {
       for (std::size_t i = 0; i < it.before.told.size(); ++i) it.before.told[i].during = pain(i < 6 ? 4 : 2);
       it.rise_to({0, 1});
     }},
    {"no-rise-when-worse",
     [](Scene& it) {
       for (std::size_t i = 0; i < it.before.told.size(); ++i) {
         it.before.told[i].stiffness = StiffnessMinutes::from(i < 6 ? 12 : 4);
       }
       it.rise_to({0, 1});
     }},
    {"no-rise-when-worse",
     [](Scene& it) {
       it.before.told.front().after = pain(6);
       it.rise_to({0, 1});
     }},
    {"one-step-a-week",
     [](Scene& it) {
       it.before.last_rise = today - 6;
       it.rise_to({0, 1});
     }},
    {"one-step-a-week",
     [](Scene& it) {
       it.rise_to({0, 2});
     }},
    {"one-step-a-week",
     [](Scene& it) {
       it.rise_to({1, 1});
     }},
    {"one-step-a-week",
     [](Scene& it) {
       it.verdict.days_in_plan = 6;
       it.verdict.action = Action::progress;
       it.rise_to({0, 1});
     }},
    {"no-rise-in-the-dark",
     [](Scene& it) {
       it.before.dose_unknown = true;
       it.rise_to({0, 1});
     }},
    {"no-rise-in-the-dark",
     [](Scene& it) {
       it.told.medicine = true;
       it.rise_to({0, 1});
     }},
    {"no-rise-in-the-dark",
     [](Scene& it) {
       it.before.masked = true;
       it.rise_to({0, 1});
     }},
    {"worse-is-never-milder",
     [](Scene& it) {
       it.told.morning = pain(3);
       it.other_said.action = Action::reduce;
     }},
    {"worse-is-never-milder",
     [](Scene& it) {
       it.told.reported.add(Sign::night_pain);
       it.said.to = {0, 1};
     }},
    {"worse-is-never-milder",
     [](Scene& it) {
       it.told.medicine = true;
       it.other_tomorrow.action = Action::regress;
     }},
    {"floor-only",
     [](Scene& it) {
       it.start.site = Site::unsure;
       it.routine.front().exercise.range = Range::below_floor;
     }},
    {"floor-only",
     [](Scene& it) {
       it.start.site = Site::insertional;
       it.ask_for(Purpose::stretch, Tier::light);
     }},
    {"floor-only",
     [](Scene& it) {
       it.start.site = Site::insertional;
       it.routine.front().dose.motion = Motion{10, std::nullopt};
     }},
    {"high-days-apart",
     [](Scene& it) {
       it.before.last_high = today - 3;
       it.ask_for(Purpose::load, Tier::high);
     }},
    {"high-days-apart",
     [](Scene& it) {
       it.before.last_high = today - 1;
       it.run.allowed = true;
     }},
    {"heavy-days-apart",
     [](Scene& it) {
       it.before.last_heavy = today - 1;
       it.ask_for(Purpose::load, Tier::medium);
     }},
    {"run-within-a-tenth",
     [](Scene& it) {
       it.before.runs[29] = 10'000;
       it.run.allowed = true;
       it.run.most = 11'001;
     }},
    {"run-within-a-tenth",
     [](Scene& it) {
       it.before.runs[0] = 10'000;
       it.run.allowed = true;
     }},
    {"run-within-a-tenth",
     [](Scene& it) {
       it.run.allowed = true;
       it.run.most = 4001;
     }},
    {"no-early-impact",
     [](Scene& it) {
       it.verdict.days_in_plan = 20;
       it.ask_for(Purpose::impact, Tier::high);
     }},
    {"no-early-impact",
     [](Scene& it) {
       it.verdict.days_in_plan = 20;
       it.run.allowed = true;
     }},
    {"long-rest-advised",
     [](Scene& it) {
       it.verdict.action = Action::rest;
       it.before.rests = 3;
     }},
    {"findings-sourced",
     [](Scene& it) {
       it.protocol.phases[0].responses.push_back(
           response(criterion(Measure::morning, Comparison::more, 3), Response::Act::repeat));
       it.findings.push_back({Action::hold, reason::ProtocolRule{Action::hold, 0}});
     }},
    {"same-again", [](Scene& it) { it.repeat.again.fast_streak = 1; }},
    {"same-again", [](Scene& it) { it.repeat.after_passed.day = today - 1; }},
    {"same-again", [](Scene& it) { it.repeat.decision.action = Action::rest; }},
    {"no-symmetry-of-both",
     [](Scene& it) {
       it.start.side = Side::both;
       it.protocol.phases[0].advance.push_back(criterion(Measure::ratio, Comparison::at_least, 90));
     }},
};

}  // namespace

TEST_CASE("on a good day every invariant holds") {
  for (const auto& invariant : proof::invariants()) {
    CAPTURE(std::string(invariant.info.id));
    CHECK(Scene{}.holds(invariant));
  }
}

TEST_CASE("every invariant can be broken") {
  for (const auto& invariant : proof::invariants()) {
    const auto [first, last] = breaks.equal_range(std::string(invariant.info.id));
    CAPTURE(std::string(invariant.info.id));
    CHECK(first != last);
    for (auto at = first; at != last; ++at) {
      Scene scene;
      at->second(scene);
      CAPTURE(std::distance(first, at));
      CHECK_FALSE(scene.holds(invariant));
    }
  }
}

TEST_CASE("a rest that goes on is advised against by the long rest, by two rests, or by the programme itself") {
  const auto& invariant = *std::ranges::find(proof::invariants(), "long-rest-advised",
                                             [](const proof::Invariant& it) { return it.info.id; });
  for (const Reason& reason : {Reason{reason::LongRest{3}}, Reason{reason::RestTwice{today - 9, today - 3}},
                               Reason{reason::ProtocolRule{Action::rest, 0}}, Reason{reason::RestGoesOn{today}}}) {
    Scene scene;
    scene.verdict.action = Action::rest;
    scene.before.rests = 3;
    scene.findings.push_back({Action::rest, reason});
    CHECK(scene.holds(invariant));
  }
}
