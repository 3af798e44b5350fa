#include "render/report/report_document.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

namespace achilles::render {
namespace {

/// What is told of the day on which the second phase of the programme began.
std::string told(const Protocol& protocol) {
  Report report;
  report.today = example::day("2026-11-20");
  report.courses.push_back({report.began, protocol});
  auto decision = example::decision();
  decision.action = Action::progress;
  decision.from = {0, 0};
  decision.to = {1, 0};
  report.turns.push_back({{decision.day, decision.day}, &report.courses.front().protocol, decision});
  return turns_section(report, {}).facts.front().value;
}

Window from_day_seven() {
  auto opens = example::criterion(Measure::days_since, Comparison::at_least, 7);
  opens.source = example::source("S: petersen-2011");
  Window window;
  window.from = 7;
  window.opens = opens;
  window.source = opens.source;
  return window;
}

TEST_CASE("a new phase is told with all that its gate asked for") {
  auto protocol = example::protocol();
  CHECK(told(protocol) ==
        "Step up: Base loading to Eccentric loading. Reached: 14 days or more in this phase [our own choice]; "
        "One-leg heel raise 3x15 at pain 2 or less in the last 14 days [our own choice].");
  protocol.phases[0].advance.pop_back();
  protocol.phases[1].window = from_day_seven();
  protocol.phases[1].entry = {example::criterion(Measure::morning, Comparison::at_most, 2)};
  CHECK(told(protocol) ==
        "Step up: Base loading to Eccentric loading. Reached: 14 days or more in this phase [our own choice]; 7 days "
        "or more since the start [S: petersen-2011]; morning pain 2 or less [our own choice].");
}

TEST_CASE("where the days of the next phase are the gate, they are what was reached") {
  auto protocol = example::protocol();
  protocol.phases[0].advance.clear();
  protocol.phases[1].window = from_day_seven();
  CHECK(told(protocol) ==
        "Step up: Base loading to Eccentric loading. Reached: 7 days or more since the start [S: petersen-2011].");
}

TEST_CASE("nothing is said to be reached where nothing was asked for") {
  auto protocol = example::protocol();
  protocol.phases[0].advance.clear();
  CHECK(told(protocol) == "Step up: Base loading to Eccentric loading.");
}

}  // namespace
}  // namespace achilles::render
