#include "exchange/documents/scenario_json.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using nlohmann::json;

namespace {

json said_of(const Decision& decision) { return json::parse(exchange::scenario_json(decision, example::protocol())); }

}  // namespace

TEST_CASE("a decision of a scenario is one line, its schema first") {
  CHECK(exchange::scenario_json(example::decision(), example::protocol()) ==
        R"({"schema":"achilles/decision/1","day":"2026-11-20","action":"hold","rules":["morning-missing"],)"
        R"("phase":"eccentric","level":1,"locks":{"impact_through":null,"signs":[]},"run_max_m":8250,)"
        R"("missing":["morning","after 2026-11-19"]})"
        "\n");
}

TEST_CASE("the longest run is 0 where running is not allowed, and null where nothing is known to measure by") {
  auto decision = example::decision();
  decision.run.most.reset();
  CHECK(said_of(decision)["run_max_m"].is_null());
  decision.run.allowed = false;
  CHECK(said_of(decision)["run_max_m"] == 0);
  auto stopped = example::stopped();
  stopped.run.allowed = true;
  CHECK(said_of(stopped)["run_max_m"] == 0);
}

TEST_CASE("locks are told as long as they are in force, with the signs behind them") {
  auto decision = example::stopped();
  decision.findings.push_back({Action::hold, reason::ImpactSign{Sign::night_pain}});
  decision.findings.push_back({Action::progress, reason::AdviceSign{Sign::both_tendons}});
  decision.impact_locked_through = decision.day;
  CHECK(said_of(decision)["locks"] ==
        json::parse(R"({"impact_through": "2026-11-20", "signs": ["pop", "night-pain"]})"));
  decision.impact_locked_through = decision.day - 1;
  CHECK(said_of(decision)["locks"]["impact_through"].is_null());
}
