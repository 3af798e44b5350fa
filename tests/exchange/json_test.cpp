#include "exchange/json.hpp"

#include <nlohmann/json.hpp>

#include "exchange/documents/why_json.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using nlohmann::json;

namespace {

const exchange::Words words{
    [](const Reason& reason, const Protocol&, const Decision&) { return "said by " + std::string(rule_of(reason).id); },
    [](const Standing& standing) { return standing.met ? std::string("met") : std::string("open"); },
    [](const Decision&) { return std::string("about running"); },
    [](const Reason& reason, const Protocol&, const Decision&) { return *Citation::from(rule_of(reason).source); },
    [](const Standing& standing) { return standing.criterion->source; },
    [](const Happening&) { return std::string("what happened"); },
};

json plan(const Decision& decision, bool preview = false) {
  return json::parse(exchange::plan_json(example::plan_of(decision), example::protocol(), preview, words));
}

}  // namespace

TEST_CASE("every document names its schema first and ends in a newline") {
  const auto text = exchange::plan_json(example::plan_of(example::decision()), example::protocol(), false, words);
  CHECK(text.starts_with("{\n  \"schema\": \"achilles/plan/1\",\n"));
  CHECK(text.ends_with("}\n"));
  CHECK(exchange::history_json({}) == "{\n  \"schema\": \"achilles/history/1\",\n  \"entries\": []\n}\n");
}

TEST_CASE("the plan says where the runner stands") {
  const auto it = plan(example::decision());
  CHECK(it["day"] == "2026-11-20");
  CHECK(it["action"] == "hold");
  CHECK(it["preview"] == false);
  CHECK(it["protocol"] == json{{"id", "heel"}, {"version", "1.2"}, {"hash", "0123456789abcdef"}});
  CHECK(it["phase"] ==
        json{{"id", "eccentric"}, {"title", "Eccentric loading"}, {"week", 2}, {"day", 3}, {"level", 1}});
  CHECK(it["baseline"] == 2.0);
  CHECK(it["impact_locked_through"].is_null());
  CHECK(plan(example::decision(), true)["preview"] == true);
}

TEST_CASE("the routine is by parts of the day, and what is not stated is null") {
  const auto blocks = plan(example::decision())["blocks"];
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[0]["when"] == "morning");
  CHECK(blocks[0]["items"][0] == json::parse(R"({
    "exercise": "heel-drop-straight", "title": "Heel drop, straight knee", "side": "left",
    "sets": 3, "reps": 15, "hold_s": null, "tempo": {"up": 1, "hold": null, "down": 3}, "load_g": 5000, "rest_s": 120,
    "times_a_day": 2, "every_days": 1, "optional": false, "adapted": false, "reduced": false, "lacks": null,
    "note": "", "source": "P: alfredson-1998; D", "sources": {},
    "dose": {"sets": 3, "reps": 15, "hold_s": null, "tempo_s": {"up": 1, "hold": null, "down": 3}, "rest_s": 120,
             "rest_rep_s": null, "rest_after_s": null, "load": {"g": 5000}, "motion_deg": null, "intervals": null}})"));
  const auto pumps = blocks[2]["items"][0];
  CHECK(pumps["side"] == "each");
  CHECK(pumps["sets"].is_null());
  CHECK(pumps["tempo"].is_null());
  CHECK(pumps["optional"] == true);
}

TEST_CASE("reasons carry their rule, words, sources and the weakest mark") {
  auto decision = example::decision();
  decision.findings = {{Action::rest, reason::MorningJump{example::pain(5), 4}},
                       {Action::hold, reason::MorningMissing{}}};
  const auto reasons = plan(decision)["reasons"];
  CHECK(reasons[0] == json::parse(R"({"rule": "morning-jump", "text": "said by morning-jump",
                                      "sources": ["public-secondary-notes"], "mark": "D", "asks": "rest"})"));
  CHECK(reasons[1]["mark"] == "S");
}

TEST_CASE("running, pending readings and checks are in the plan") {
  const auto trial = example::raise_trial();
  auto the_plan = example::plan_of(example::decision());
  the_plan.checks = {{&trial, {}, false}};
  const auto it = json::parse(exchange::plan_json(the_plan, example::protocol(), false, words));
  CHECK(it["run"] == json::parse(R"({"allowed": true, "walk_run": false, "max_distance_m": 8250, "max_minutes": null,
                                     "locked_through": null, "why": "about running", "source": "P: frandsen-2025"})"));
  CHECK(it["pending"] == json::parse(R"([{"what": "morning", "day": "2026-11-20"},
                                         {"what": "after", "day": "2026-11-19"}])"));
  CHECK(it["checks"] == json::parse(R"([{"exercise": "heel-raise-one-leg", "sets": 3, "reps": 15, "text": "open",
                                         "value": null, "source": "D", "test": null}])"));
}

TEST_CASE("a stopped plan has no exercise and no run, whatever it was given") {
  auto the_plan = example::plan_of(example::decision());
  the_plan.decision = example::stopped();
  the_plan.decision.run.allowed = true;
  const auto it = json::parse(exchange::plan_json(the_plan, example::protocol(), false, words));
  CHECK(it["action"] == "stop");
  CHECK(it["blocks"] == json::array());
  CHECK(it["run"]["allowed"] == false);
}

TEST_CASE("status says the gate and how each condition stands") {
  const auto protocol = example::protocol();
  auto decision = example::decision();
  decision.gate = {{&protocol.phases[0].advance[0].criterion, 15, true},
                   {&protocol.phases[0].advance[1].criterion, {}, false}};
  Start start;
  start.side = Side::right;
  start.onset = example::day("2026-08-03");
  const auto it = json::parse(exchange::status_json(decision, protocol, start, {}, words));
  CHECK(it["schema"] == "achilles/status/1");
  CHECK(it["side"] == "right");
  CHECK(it["site"] == "midportion");
  CHECK(it["days_in_plan"] == 30);
  CHECK(it["gate"] == json::parse(R"([{"text": "met", "met": true, "value": 15, "source": "D"},
                                      {"text": "open", "met": false, "value": null, "source": "D"}])"));
}

TEST_CASE("history has the columns of the CSV, unknown as null") {
  Entry entry;
  entry.number = 7;
  entry.uuid = "u";
  entry.operation = 5;
  entry.at = Moment::from_iso("2026-11-20T07:02:00+01:00").value();
  entry.day = example::day("2026-11-20");
  entry.body = Morning{example::pain(2), {}, false};
  const auto it = json::parse(exchange::history_json({&entry, 1}))["entries"][0];
  CHECK(it.size() == 42);
  CHECK(it["entry"] == "e7");
  CHECK(it["at_utc"] == "2026-11-20T06:02:00Z");
  CHECK(it["offset_min"] == 60);
  CHECK(it["pain"] == 2);
  CHECK(it["medicine"] == false);
  CHECK(it["stiffness_min"].is_null());
  CHECK(it["note"].is_null());
  CHECK(it["value"].is_null());
}

TEST_CASE("an error is one object with its exit code") {
  CHECK(json::parse(exchange::error_json(Error(Exit::usage, "pain 11 is outside 0 to 10", "0 is no pain."))) ==
        json{{"schema", "achilles/error/1"},
             {"error", "pain 11 is outside 0 to 10"},
             {"hint", "0 is no pain."},
             {"exit", 2}});
}

TEST_CASE("bytes that are not UTF-8 do not break a document") {
  CHECK(json::parse(exchange::error_json(Error(Exit::failed, "no file caf\xe9")))["error"] == "no file caf\ufffd");
}

TEST_CASE("why names each reason's entries, its rule, and the earliest days") {
  auto explanation = Explanation{.decision = example::decision(), .grounds = {}, .outlook = {}};
  Entry entry;
  entry.number = 7;
  entry.day = example::day("2026-11-20");
  for (const auto& finding : explanation.decision.findings) explanation.grounds.push_back({finding, {entry}});
  explanation.outlook.step = example::day("2026-11-23");
  REQUIRE_FALSE(explanation.grounds.empty());
  const auto document = json::parse(exchange::why_json(explanation, example::protocol(), words));
  CHECK(document["schema"] == "achilles/why/1");
  CHECK(document["reasons"].size() == explanation.grounds.size());
  CHECK(document["reasons"][0]["entries"][0] == json{{"entry", 7}, {"day", "2026-11-20"}, {"text", "what happened"}});
  CHECK(document["reasons"][0].contains("threshold"));
  CHECK(document["earliest"]["step"] == "2026-11-23");
  CHECK(document["earliest"]["phase"].is_null());
}
