#include "protocol/lint/lint.hpp"

#include <algorithm>

#include "protocol/builtin.hpp"
#include "protocol/library.hpp"
#include "protocol/lint/rules.hpp"
#include "protocol/lint_sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using lint_sample::remarks;
using Lines = std::vector<std::string>;

namespace {

constexpr std::string_view dose = R"({"measure": "dose", "op": ">=", "value": 75, "over_days": 7, "source": "D"})";
constexpr std::string_view then_dose = R"(,
        {"measure": "dose", "op": ">=", "value": 75, "over_days": 7, "source": "D"})";
constexpr std::string_view entry = R"("entry": [
        {"measure": "morning", "op": "<=", "value": 3, "source": "D"}
      ],)";
constexpr std::string_view morning = R"({"measure": "morning", "op": "<=", "value": 3, "source": "D"})";
constexpr std::string_view days = R"({"measure": "days-in-phase", "op": ">=", "value": 28, "source": "D"})";
constexpr std::string_view first_item =
    R"({"exercise": "two-leg-raise", "whose": "together", "sets": 3, "reps": 10, "source": "D"})";
constexpr std::string_view second_item =
    R"({"exercise": "seated-weight-raise", "whose": "injured", "sets": 3, "reps": 15, "every_days": 2, "load": {"g": 10000}, "source": "D"})";
constexpr std::string_view hops =
    R"({"exercise": "two-leg-hop", "whose": "together", "sets": 3, "reps": 10, "source": "D"})";

std::string beside(std::string_view part, std::string_view more) {
  return std::string{part} + ", " + std::string{more};
}

}  // namespace

TEST_CASE("of a careful protocol nothing is said") { CHECK(remarks({}) == Lines{}); }

TEST_CASE("a value that is never reached is a fault") {
  CHECK(remarks({{R"("<=", "value": 3)", R"("<", "value": 0)"}}) ==
        Lines{"32:9 /phases/1/entry/0 never-holds: morning < 0 can never hold: it is from 0 to 10"});
}

TEST_CASE("more levels than there are steps are never reached") {
  CHECK(remarks({{dose, R"({"measure": "level", "op": ">=", "value": 2, "source": "D"})"}}) ==
        Lines{"16:9 /phases/0/advance/1 never-holds: level >= 2 can never hold: the phase has 1 step"});
}

TEST_CASE("a step that one site lacks makes a level out of reach there only") {
  CHECK(remarks({{dose, R"({"measure": "level", "op": ">=", "value": 1, "source": "D"})"},
                 {R"("reps": 15, "source": "D"}
      ])",
                  R"("reps": 15, "sites": ["midportion"], "source": "D"}
      ])"}}) == Lines{"16:9 /phases/0/advance/1 never-holds: level >= 1 can never hold: the phase has 0 steps "
                      "(insertional pain only)"});
}

TEST_CASE("conditions of one gate that contradict one another are a fault") {
  CHECK(remarks({{dose, R"({"measure": "morning", "op": ">=", "value": 4, "source": "D"})"}}) ==
        Lines{"32:9 /phases/1/entry/0 never-holds: morning <= 3 contradicts morning >= 4 of /phases/0/advance/1"});
  CHECK(remarks({{dose, R"({"all": [{"measure": "days-in-phase", "op": "<", "value": 20, "source": "D"}]})"}}) ==
        Lines{"16:18 /phases/0/advance/1/all/0 never-holds: days-in-phase < 20 contradicts days-in-phase >= 28 of "
              "/phases/0/advance/0"});
}

TEST_CASE("a choice holds as long as one of its parts can") {
  const std::string choice = R"({"any": [{"measure": "morning", "op": ">", "value": 7, "source": "D"}, )";
  const std::string possible = R"({"measure": "after", "op": "<", "value": 7, "source": "D"}]})";
  const std::string impossible = R"({"measure": "after", "op": "<", "value": 0, "source": "D"}]})";
  CHECK(remarks({{morning, beside(morning, choice + possible)}}) == Lines{});
  CHECK(remarks({{morning, beside(morning, choice + impossible)}}) ==
        Lines{"32:72 /phases/1/entry/1 never-holds: none of these can ever hold here"});
}

TEST_CASE("a gate that asks for symmetry only is open where both sides are sore") {
  const std::string ratio = R"({"measure": "ratio", "test": "heel-raise", "op": ">=", "value": 90, "source": "D"})";
  CHECK(remarks({{days, ratio}, {then_dose, ""}, {entry, ""}}) ==
        Lines{"14:18 /phases/0/advance empty-with-both-sore: with both sides sore this gate asks for nothing"});
}

TEST_CASE("the pain of an exercise that was never met is a doubt") {
  const auto trial = [](std::string_view exercise) {
    return std::string{R"({"measure": "pain-of", "exercise": ")"} + std::string{exercise} +
           R"(", "sets": 1, "reps": 10, "op": "<=", "value": 2, "source": "D"})";
  };
  CHECK(remarks({{morning, trial("seated-weight-raise")}}) == Lines{});
  CHECK(remarks({{morning, trial("one-leg-hop")}}) ==
        Lines{"32:9 /phases/1/entry/0 trial-from-nowhere: one-leg-hop is asked for before any phase has it"});
  CHECK(remarks({{morning, trial("one-leg-hop")},
                 {R"("goal": "Load it.",)", R"("goal": "Load it.", "run": {"allowed": true, "source": "D"},)"}}) ==
        Lines{});
}

TEST_CASE("a test that nothing asks for is a doubt") {
  CHECK(
      remarks(
          {{R"("language": "en",)",
            R"("language": "en", "tests": [{"id": "balance", "title": "Balance", "kind": "yes-no", "source": "D"}],)"}}) ==
      Lines{"3:75 /tests/0 test-unused: no condition asks for the test balance"});
}

TEST_CASE("the dose of a phase without loading never earns anything") {
  CHECK(remarks({{R"("sets": 3, "reps": 10,)", R"("sets": 3, "reps": 10, "optional": true,)"}}) ==
        Lines{"11:16 /phases/0/steps steps-never-earned: no step is ever earned: the phase begins without loading",
              "16:9 /phases/0/advance/1 dose-of-nothing: asks for dose where calm prescribes no loading"});
}

TEST_CASE("a step that changes nothing is a doubt") {
  CHECK(remarks({{R"(["two-leg-raise"], "reps": 15)", R"(["two-leg-raise"], "reps": 10)"}}) ==
        Lines{"12:9 /phases/0/steps/0 step-without-effect: this step changes nothing: the dose is that already"});
}

TEST_CASE("a step whose exercise is gone at a site is a doubt") {
  const std::string one_site =
      R"({"exercise": "two-leg-raise", "whose": "together", "sets": 3, "reps": 10, "sites": ["midportion"], "source": "D"})";
  const std::string other_site =
      R"({"exercise": "one-leg-raise", "whose": "injured", "sets": 3, "reps": 10, "sites": ["insertional"], "source": "D"})";
  CHECK(
      remarks({{first_item, beside(one_site, other_site)}}) ==
      Lines{"12:9 /phases/0/steps/0 step-without-effect: nobody has an exercise of this step (insertional pain only)"});
}

TEST_CASE("days are filled from phases that have loading") {
  CHECK(remarks({{R"("sets": 3, "reps": 10,)", R"("sets": 3, "reps": 10, "optional": true,)"},
                 {then_dose, ""},
                 {R"("steps": [
        {"change": ["two-leg-raise"], "reps": 15, "source": "D"}
      ],
)",
                  ""},
                 {R"("goal": "Load it.",)", R"("goal": "Load it.", "fill": ["calm"],)"}}) ==
        Lines{"19:67 /phases/1/fill/0 fill-without-loading: calm has no loading to fill a day with"});
}

TEST_CASE("a phase that leaves stopping to the coach is a doubt") {
  CHECK(remarks({{R"("do": "rest")", R"("do": "repeat")"}}) ==
        Lines{"5:5 /phases/0 no-stop-rule: no response rests or refers on pain"});
}

TEST_CASE("impact in a phase that ends before the coach allows any is a doubt") {
  const std::string ceiling = R"("ceilings": [{"of": "contacts", "most": 60, "source": "D"}], )";
  const std::string goal = R"("goal": "Calm it.", "source": "D",)";
  CHECK(remarks({{goal, goal + ceiling}, {first_item, beside(first_item, hops)}}) == Lines{});
  const auto found = remarks({{goal, goal + ceiling},
                              {first_item, beside(first_item, hops)},
                              {R"("to": 27)", R"("to": 20)"},
                              {R"("value": 28)", R"("value": 20)"}});
  REQUIRE(found.size() == 1);
  CHECK_THAT(found[0], Catch::Matchers::EndsWith("impact-too-early: two-leg-hop is for days up to 20 of the plan"));
}

TEST_CASE("hops without a most of a day are a doubt") {
  CHECK(remarks({{second_item, beside(second_item, hops)}}) ==
        Lines{"25:143 /phases/1/items/1 hops-without-ceiling: two-leg-hop has no most of a day"});
}

TEST_CASE("a step to hops that asks for sessions alone is a doubt") {
  const std::string step = R"({"change": ["seated-weight-raise"], "sets": 4, "source": "D"})";
  const auto begun = [&](const std::string& needs) {
    return remarks({{step, R"({"begin": )" + std::string{hops} + needs + R"(, "source": "D"})"},
                    {R"("goal": "Load it.",)",
                     R"("goal": "Load it.", "ceilings": [{"of": "contacts", "most": 60, "source": "D"}],)"}});
  };
  const auto needs = [&](std::string_view sites) {
    return R"(, "needs": [{"measure": "pain-of", "exercise": "seated-weight-raise", "sets": 1, "reps": 10, "op": "<=",
      "value": 2, "over_days": 14, )" +
           std::string{sites} + R"("source": "D"}])";
  };
  CHECK(begun(needs("")) == Lines{});
  CHECK(begun("") == Lines{"29:9 /phases/1/steps/1 hops-unasked: two-leg-hop begins with nothing shown for it"});
  CHECK(begun(needs(R"("sites": ["midportion"], )")).size() == 1);
}

TEST_CASE("heavy work on days in a row is a doubt") {
  const auto with = [](std::string_view rhythm) { return remarks({{R"("every_days": 2)", rhythm}}); };
  const Lines doubt{
      "25:9 /phases/1/items/0 heavy-every-day: seated-weight-raise is heavy and asked for on days in a row"};
  CHECK(with(R"("every_days": 1)") == doubt);
  CHECK(with(R"("days_a_week": 3)") == Lines{});
  CHECK(with(R"("days_a_week": 4)") == doubt);
  CHECK(with(R"("rotation": {"days": 3, "on": [1]})") == Lines{});
  CHECK(with(R"("rotation": {"days": 3, "on": [1, 3]})") == doubt);
  CHECK(remarks({{R"("every_days": 2)", R"("every_days": 1)"},
                 {R"("goal": "Load it.",)",
                  R"("goal": "Load it.", "limits": [{"of": "heavy", "gap_days": 1, "source": "D"}],)"}}) == Lines{});
}

TEST_CASE("a step may double the volume of a day, and no more") {
  const auto with = [](std::string_view reps) { return remarks({{R"(["two-leg-raise"], "reps": 15)", reps}}); };
  CHECK(with(R"(["two-leg-raise"], "reps": 20)") == Lines{});
  CHECK(with(R"(["two-leg-raise"], "reps": 21)") ==
        Lines{"12:9 /phases/0/steps/0 volume-step: two-leg-raise goes from 30 to 63 repetitions a day"});
}

TEST_CASE("the next phase may double the volume of a day, and no more") {
  CHECK(remarks({{R"("sets": 3, "reps": 15,)", R"("sets": 3, "reps": 30,)"}}) == Lines{});
  CHECK(remarks({{R"("sets": 3, "reps": 15,)", R"("sets": 3, "reps": 31,)"}}) ==
        Lines{"24:16 /phases/1/items volume-phase: calm to load goes from 45 to 93 repetitions a day"});
}

TEST_CASE("seconds held and repetitions are never compared") {
  CHECK(remarks({{R"("sets": 3, "reps": 15,)", R"("sets": 3, "hold_s": 45,)"}}) == Lines{});
}

TEST_CASE("a dose the source leaves open is never a jump") {
  CHECK(remarks({{R"("sets": 3, "reps": 10)", R"("sets": 3, "reps": null)"}}) == Lines{});
  CHECK(remarks({{R"("sets": 3, "reps": 10)", R"("sets": 3, "reps": {"up_to": 10})"}}) == Lines{});
}

TEST_CASE("beyond ten kilograms a step adds five, or a tenth") {
  CHECK(remarks({{R"("add_g": 5000)", R"("add_g": 5500)"}}) ==
        Lines{"28:9 /phases/1/steps/0 load-step: seated-weight-raise rises by 5.5 kg in one step"});
  CHECK(remarks({{R"({"g": 10000})", R"({"g": 100000})"}, {R"("add_g": 5000)", R"("add_g": 10000)"}}) == Lines{});
  CHECK(remarks({{R"({"g": 10000})", R"({"g": 0})"}, {R"("add_g": 5000, "times": 3)", R"("add_g": 10000)"}}) ==
        Lines{});
}

TEST_CASE("the next phase takes a load over where it was left") {
  const std::string_view raise =
      R"({"exercise": "seated-weight-raise", "whose": "injured", "sets": 3, "reps": 15, "every_days": 2, "source": "D"})";
  CHECK(remarks({{first_item, beside(first_item, raise)}}) == Lines{});
  CHECK(remarks({{first_item, beside(first_item, raise)}, {R"({"g": 10000})", R"({"g": 20000})"}}) ==
        Lines{"24:16 /phases/1/items load-phase: seated-weight-raise goes from 0 kg to 20 kg"});
}

TEST_CASE("windows follow one another") {
  CHECK(remarks(
            {{R"("from": 0, "to": 27)", R"("from": 30, "to": null)"},
             {R"("goal": "Load it.",)", R"("goal": "Load it.", "days": {"from": 28, "to": null, "source": "D"},)"}}) ==
        Lines{"23:66 /phases/1/days windows-out-of-order: begins on day 28, before calm with day 30"});
}

TEST_CASE("a gate is no longer than the window of its phase") {
  CHECK(
      remarks({{R"("value": 28)", R"("value": 29)"}}) ==
      Lines{
          "15:9 /phases/0/advance/0 longer-than-its-window: days-in-phase of 29 days is longer than the window, which "
          "ends with day 27"});
  CHECK(
      remarks({{dose, R"({"measure": "days-in-plan", "op": ">=", "value": 84, "source": "D"})"}}) ==
      Lines{"16:9 /phases/0/advance/1 longer-than-its-window: days-in-plan of 84 days is longer than the window, which "
            "ends with day 27"});
}

TEST_CASE("a source that is nowhere listed is a fault") {
  CHECK(remarks({{R"("goal": "Load it.", "source": "P: praet-2019")",
                  R"("goal": "Load it.", "source": "P: praet-2020")"}}) ==
        Lines{"23:68 /phases/1/source unknown-source: nobody knows the source \"praet-2020\""});
}

TEST_CASE("a protocol's own reference is a source, and is there to be cited") {
  const std::string own = R"("language": "en", "references": [{"key": "our-leaflet", "citation": "Our leaflet."}],)";
  CHECK(remarks({{R"("language": "en",)", own}}) ==
        Lines{"3:80 /references/0 reference-unused: nothing cites our-leaflet"});
  CHECK(remarks({{R"("language": "en",)", own},
                 {R"("goal": "Calm it.", "source": "D")", R"("goal": "Calm it.", "source": "P: our-leaflet")"}}) ==
        Lines{});
}

TEST_CASE("nothing is known better than the register knows it") {
  CHECK(remarks({{R"("goal": "Load it.", "source": "P: praet-2019")",
                  R"("goal": "Load it.", "source": "P: bim-physio")"}}) ==
        Lines{"23:68 /phases/1/source mark-too-strong: bim-physio claims P, but the register has S"});
}

TEST_CASE("a dose known from hearsay is noted") {
  CHECK(remarks({{R"("reps": 10, "source": "D")", R"("reps": 10, "source": "G")"}}) ==
        Lines{"9:9 /phases/0/items/0 number-unconfirmed: 2 numbers here are unconfirmed (G)"});
  CHECK(remarks(
            {{R"("reps": 10, "source": "D")", R"("reps": 10, "source": "D", "sources": {"sets": "G: roos-2004"})"}}) ==
        Lines{"9:9 /phases/0/items/0 number-unconfirmed: a number here is unconfirmed (G: roos-2004)"});
  CHECK(remarks({{R"("reps": 10, "source": "D")", R"("reps": 10, "source": "G; D")"}}) == Lines{});
}

TEST_CASE("what is taken over is remarked where the other protocol is named") {
  const std::string text = R"({
  "format": 1, "id": "mine", "version": "1.0.0", "title": "Mine", "licence": "MIT",
  "extends": "flow",
  "phases": [{"id": "settle", "responses": null}, {"id": "base"}, {"id": "eccentric"}, {"id": "plyometric"}]
})";
  const auto found = protocol::lint(lint_sample::loaded(text), text, protocol::sources());
  const auto own = std::ranges::find(found, "no-stop-rule", &protocol::Remark::rule);
  REQUIRE(own != found.end());
  CHECK(own->line == 4);
  for (const auto& remark : found) CHECK((remark.line == 3 || remark.rule == "no-stop-rule"));
}

TEST_CASE("the names of rules differ, and are kebab-case") {
  std::vector<std::string_view> names;
  for (const auto& rule : protocol::lint_rules::all) names.push_back(rule.kind.rule);
  for (const auto name : names) {
    CHECK(std::ranges::count(names, name) == 1);
    CHECK(std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; }));
  }
}

TEST_CASE("the programmes inside the program lint clean") {
  for (const auto id : protocol::builtin_ids()) {
    CAPTURE(id);
    const auto found = protocol::lint(protocol::builtin(id).value(), *protocol::builtin_text(id), protocol::sources());
    for (const auto& remark : found) {
      CAPTURE(remark.pointer, remark.what);
      CHECK(remark.weight == protocol::Weight::note);
    }
  }
}
