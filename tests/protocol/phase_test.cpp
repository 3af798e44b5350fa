#include "achilles/state.hpp"
#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using sample::Lines;
using sample::said_after;

namespace {

constexpr std::string_view last = "\"items\": [],";
constexpr std::string_view gate = R"("advance": [
        {"measure": "days-in-phase", "op": ">=", "value": 7, "source": "D"}
      ],
)";
constexpr std::string_view response =
    R"({"when": {"measure": "during", "op": ">", "value": 5, "source": "D"}, "do": "rest", "source": "D"})";

/// The last phase of the sample with more members.
Phase last_with(std::string_view members) {
  return sample::loaded(sample::edited(last, std::string{last} + std::string{members} + ",")).phases[1];
}
/// What is said of them, without line and column.
Lines said_of(std::string_view members) { return said_after(last, std::string{last} + std::string{members} + ","); }

Response response_as(std::string_view text) {
  return sample::loaded(sample::edited(response, text)).phases[1].responses.at(0);
}
Lines said_of_response(std::string_view text) { return said_after(response, text); }

std::string pain_over(std::string_view op, int value, std::string_view act) {
  return R"({"when": {"measure": "after", "op": ")" + std::string{op} + R"(", "value": )" + std::to_string(value) +
         R"(, "source": "D"}, "do": ")" + std::string{act} + R"(", "source": "D"})";
}

}  // namespace

TEST_CASE("a phase may be published for a window of days") {
  const auto window = last_with(R"("days": {"from": 14, "to": 42, "since": "surgery", "source": "G"})").window;
  REQUIRE(window.has_value());
  CHECK(window->since == Anchor::surgery);
  CHECK(window->from == 14);
  CHECK(window->to == 42);
  CHECK(window->opens.criterion.measure == Measure::days_since);
  CHECK(window->opens.criterion.value == 14);
  const auto open = last_with(R"("days": {"from": 0, "to": null, "source": "G"})").window;
  REQUIRE(open.has_value());
  CHECK(open->since == Anchor::start);
  CHECK_FALSE(open->to.has_value());
}

TEST_CASE("a window does not end before it begins") {
  CHECK(said_of(R"("days": {"from": 14, "to": 14, "source": "G"})").empty());
  CHECK(said_of(R"("days": {"from": 14, "to": 13, "source": "G"})") ==
        Lines{"/phases/1/days: a window from day 14 cannot end on day 13"});
  CHECK(said_of(R"("days": {"from": 3651, "source": "G"})") ==
        Lines{"/phases/1/days: \"to\" is missing",
              "/phases/1/days: \"from\" must be a whole number from 0 to 3650, not 3651"});
}

TEST_CASE("time alone may lead into a phase with a window") {
  const auto text =
      sample::edited({{gate, ""}, {last, R"("items": [], "days": {"from": 14, "to": null, "source": "D"},)"}});
  CHECK(sample::loaded(text).phases[0].advance.empty());
}

TEST_CASE("advice has a kind, sites and a source") {
  const auto advice = last_with(R"("advice": [{"text": "Walk.", "source": "D"},)"
                                R"({"text": "A boot.", "kind": "device", "sites": ["midportion"], "source": "G"}])")
                          .advice;
  REQUIRE(advice.size() == 2);
  CHECK(advice[0].kind == Advice::Kind::advice);
  CHECK(advice[0].sites == Sites::all());
  CHECK(advice[1].text == "A boot.");
  CHECK(advice[1].kind == Advice::Kind::device);
  CHECK(advice[1].sites == Sites{Site::midportion});
  CHECK(advice[1].source.text() == "G");
  CHECK(said_of(R"("advice": [{"text": "", "kind": "warning"}])") ==
        Lines{"/phases/1/advice/0: \"source\" is missing", "/phases/1/advice/0: \"text\" must not be empty",
              "/phases/1/advice/0: \"kind\" must be one of advice precaution device range, not \"warning\""});
}

TEST_CASE("the days without loading are filled from earlier phases") {
  CHECK(last_with("\"fill\": [\"settle\"]").fill == std::vector<std::uint8_t>{0});
  CHECK(said_of("\"fill\": [\"load\"]") == Lines{"/phases/1/fill/0: \"load\" is not the id of an earlier phase"});
  CHECK(said_of("\"fill\": [\"setle\"]") ==
        Lines{"/phases/1/fill/0: \"setle\" is not the id of an earlier phase; did you mean \"settle\"?"});
}

TEST_CASE("nothing leads into the first phase") {
  const std::string entry = R"("entry": [{"measure": "morning", "op": "<=", "value": 2, "source": "D"}])";
  CHECK(last_with(entry).entry.size() == 1);
  CHECK(said_after("\"goal\": \"Calm.\",", "\"goal\": \"Calm.\", " + entry + ",") ==
        Lines{"/phases/0: nothing leads into the first phase; put what must be shown first into a phase of its own"});
}

TEST_CASE("maintenance is the last phase and has no steps") {
  CHECK(last_with("\"maintenance\": true").maintenance);
  CHECK(said_after("\"goal\": \"Calm.\",", "\"goal\": \"Calm.\", \"maintenance\": true,") ==
        Lines{"/phases/0: maintenance is the last phase; move it to the end"});
  CHECK(said_after(last, R"("items": [{"exercise": "hop", "whose": "each", "source": "D"}], "maintenance": true,
        "steps": [{"change": ["hop"], "sets": 2, "source": "D"}],)") ==
        Lines{"/phases/1: maintenance keeps what was won and has no steps; leave out \"steps\" or \"maintenance\""});
}

TEST_CASE("conditions are joined by all and any, as deep as one likes") {
  const auto needs = last_with(R"("progress": [{"all": [{"measure": "level", "op": ">", "value": 0, "source": "D"},
      {"any": [{"measure": "morning", "op": "<", "value": 2, "source": "D"}]}]}])")
                         .progress;
  REQUIRE(needs.size() == 1);
  CHECK(needs[0].join == Condition::Join::all);
  REQUIRE(needs[0].parts.size() == 2);
  CHECK(needs[0].parts[0].criterion.measure == Measure::level);
  CHECK(needs[0].parts[1].join == Condition::Join::any);
  CHECK(said_of(R"("progress": [{"all": []}])") == Lines{"/phases/1/progress/0: \"all\" must have a condition"});
  CHECK(said_of(R"("progress": [{"any": [], "op": "<"}])") ==
        Lines{"/phases/1/progress/0: \"any\" must have a condition", "/phases/1/progress/0: unknown key \"op\""});
}

TEST_CASE("a step may have conditions of its own, and so has each of those that repeat it") {
  const auto steps =
      sample::loaded(sample::edited(R"("add_g": 5000, "source": "D")", R"("add_g": 5000, "times": 2, "source": "D",
          "needs": [{"measure": "morning", "op": "<", "value": 2, "source": "D"}])"))
          .phases[0]
          .steps;
  REQUIRE(steps.size() == 2);
  for (const auto& step : steps) {
    REQUIRE(step.needs.size() == 1);
    CHECK(step.needs[0].criterion.measure == Measure::morning);
  }
}

TEST_CASE("a response does one of five things") {
  using A = Response::Act;
  const auto with = [](std::string_view what) {
    return response_as(R"({"when": {"measure": "during", "op": ">", "value": 4, "source": "D"}, "source": "D", )" +
                       std::string{what} + "}");
  };
  CHECK(with(R"("do": "repeat")").act == A::repeat);
  CHECK(with(R"("do": "drop")").levels == 1);
  CHECK(with(R"("do": "drop", "levels": 3)").levels == 3);
  CHECK(with(R"("do": "rest", "days": 2)").days == 2);
  CHECK(with(R"("do": "reduce", "parameter": "rounds")").parameter == Response::Parameter::rounds);
  CHECK(with(R"("do": "refer")").act == A::refer);
}

TEST_CASE("a response takes what its deed has") {
  const auto said = [](std::string_view what) {
    return said_of_response(R"({"when": {"measure": "during", "op": ">", "value": 4, "source": "D"}, "source": "D", )" +
                            std::string{what} + "}");
  };
  CHECK(said(R"("do": "reduce")") == Lines{"/phases/1/responses/0: \"parameter\" is missing"});
  CHECK(said(R"("do": "repeat", "levels": 1)") == Lines{"/phases/1/responses/0: unknown key \"levels\""});
  CHECK(said(R"("do": "drop", "levels": 33)") ==
        Lines{"/phases/1/responses/0: \"levels\" must be a whole number from 1 to 32, not 33"});
  CHECK(said(R"("do": "rest", "days": 31)") ==
        Lines{"/phases/1/responses/0: \"days\" must be a whole number from 1 to 30, not 31"});
}

TEST_CASE("a response that waits for more pain than the coach accepts is refused, unless it refers") {
  const Lines laxer{
      "/phases/1/responses/0: \"when\" is laxer than the coach, who acts on any pain over 5; ask for 5 or less, or "
      "leave it "
      "out"};
  CHECK(said_of_response(pain_over(">", 5, "rest")).empty());
  CHECK(said_of_response(pain_over(">=", 6, "rest")).empty());
  CHECK(said_of_response(pain_over(">", 6, "rest")) == laxer);
  CHECK(said_of_response(pain_over(">=", 7, "repeat")) == laxer);
  CHECK(said_of_response(pain_over("==", 8, "drop")) == laxer);
  CHECK(said_of_response(pain_over(">=", 8, "refer")).empty());
}

TEST_CASE("a limit says how often, how far apart, or both") {
  const auto limits =
      last_with(R"("limits": [{"of": "exercise", "exercise": "hop", "most": 2, "per_days": 14, "source": "D"},
      {"of": "impact", "gap_days": 3, "source": "D"}])")
          .limits;
  REQUIRE(limits.size() == 2);
  CHECK(limits[0].exercise == "hop");
  CHECK(limits[0].most == 2);
  CHECK(limits[0].per_days == 14);
  CHECK(limits[1].per_days == 7);
  CHECK(limits[1].gap_days == 3);
  CHECK(said_of(R"("limits": [{"of": "heavy", "source": "D"}])") ==
        Lines{"/phases/1/limits/0: a limit needs a number; add \"most\" or \"gap_days\""});
  CHECK(said_of(R"("limits": [{"of": "steps", "gap_days": 7, "source": "D"}])").size() == 2);
}

TEST_CASE("a limit on an exercise that is walked or run in turns counts as walks or runs do") {
  const auto places = [](std::string_view gait) {
    const auto text =
        R"("limits": [{"of": "exercise", "exercise": "hop", "most": 1, "source": "D"}],
        "items": [{"exercise": "hop", "whose": "together", "source": "D",
                   "intervals": {"repeats": 1, "bouts": [{"gait": ")" +
        std::string{gait} + R"(", "time_s": 90}]}}],)";
    return sample::loaded(sample::edited(last, text)).phases[1].limits.at(0).places;
  };
  CHECK((places("walk") & std::uint64_t{1} << walks_place) != 0);
  CHECK((places("walk") & std::uint64_t{1} << runs_place) == 0);
  CHECK((places("run") & std::uint64_t{1} << runs_place) != 0);
}

TEST_CASE("a limit wider than the coach's own is refused") {
  CHECK(said_of(R"("limits": [{"of": "impact", "gap_days": 2, "source": "D"}])") ==
        Lines{"/phases/1/limits/0: \"gap_days\" is laxer than the coach, who keeps impact 3 full days apart; write 3 "
              "or more, or leave "
              "it out"});
  CHECK(said_of(R"("limits": [{"of": "steps", "most": 2, "per_days": 13, "source": "D"}])") ==
        Lines{"/phases/1/limits/0: \"most\" is laxer than the coach, who takes one step in 7 days; ask for fewer, or "
              "leave it out"});
  CHECK(said_of(R"("limits": [{"of": "steps", "most": 2, "per_days": 14, "source": "D"}])").empty());
}

TEST_CASE("no level asks for more contacts than the ceiling") {
  const auto said = [](int most) {
    return said_after(last,
                      R"("items": [{"exercise": "hop", "whose": "each", "sets": 2, "reps": [8, 10], "source": "D"}],
        "steps": [{"change": ["hop"], "sets": 3, "source": "D"}], "ceilings": [{"of": "contacts", "most": )" +
                          std::to_string(most) + R"(, "source": "D"}],)");
  };
  CHECK(said(30).empty());
  CHECK(said(29) ==
        Lines{"/phases/1: level 1 asks for 30 contacts, over the ceiling of 29; lower the dose or raise the "
              "ceiling"});
  CHECK(said(19) ==
        Lines{"/phases/1: level 0 asks for 20 contacts, over the ceiling of 19; lower the dose or raise the "
              "ceiling"});
}

TEST_CASE("the contacts of sets that each have their own number are the sum of them") {
  const auto said = [](int most) {
    return said_after(
        last,
        R"("items": [{"exercise": "hop", "whose": "each", "reps": {"by_set": [12, 10, 8]}, "source": "D"}],
        "ceilings": [{"of": "contacts", "most": )" +
            std::to_string(most) + R"(, "source": "D"}],)");
  };
  CHECK(said(30).empty());
  CHECK(said(29) ==
        Lines{"/phases/1: level 0 asks for 30 contacts, over the ceiling of 29; lower the dose or raise the "
              "ceiling"});
}

TEST_CASE("a ceiling is of contacts, minutes or metres, and may be none at all") {
  const auto ceilings =
      last_with(
          R"("ceilings": [{"of": "run-minutes", "most": 0, "source": "D"}, {"of": "run-metres", "most": 100000, "source": "D"}])")
          .ceilings;
  REQUIRE(ceilings.size() == 2);
  CHECK(ceilings[0].of == Ceiling::Of::run_minutes);
  CHECK(ceilings[0].most == 0);
  CHECK(ceilings[1].of == Ceiling::Of::run_metres);
}

TEST_CASE("a measure takes what it looks at and nothing else") {
  const auto criterion = [](std::string_view what) {
    return last_with(R"("progress": [{"op": ">=", "value": 3, "source": "D", )" + std::string{what} + "}]")
        .progress.at(0)
        .criterion;
  };
  CHECK(criterion(R"("measure": "days-since", "anchor": "clearance")").anchor == Anchor::clearance);
  CHECK(criterion(R"("measure": "workouts", "tally": "in-a-row")").tally == Tally::in_a_row);
  CHECK(criterion(R"("measure": "workouts", "tally": "in-all")").pain == 5);
  CHECK(criterion(R"("measure": "workouts", "tally": "in-all", "pain": 2)").pain == 2);
  const auto said = [](std::string_view what) {
    return said_of(R"("progress": [{"op": ">=", "value": 3, "source": "D", )" + std::string{what} + "}]");
  };
  CHECK(said(R"("measure": "days-since")") == Lines{"/phases/1/progress/0: \"anchor\" is missing"});
  CHECK(said(R"("measure": "workouts")") == Lines{"/phases/1/progress/0: \"tally\" is missing"});
  CHECK(said(R"("measure": "level", "over_days": 3)") == Lines{"/phases/1/progress/0: unknown key \"over_days\""});
}
