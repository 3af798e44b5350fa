#include "render/pages/scenario_page.hpp"

#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;

namespace {

Decision three_rules() {
  auto decision = example::decision();
  decision.findings.push_back({Action::hold, reason::TooSoon{decision.day, decision.day}});
  decision.findings.push_back({Action::progress, reason::ImpactLocked{decision.day, {}, {}}});
  return decision;
}

std::string page(const Decision& decision, int width) {
  const render::Look look{width, false, true};
  return render::scenario_head(example::protocol(), look) + render::scenario_row(decision, example::protocol(), look);
}

}  // namespace

TEST_CASE("a scenario is a row a day, with the rules beside it") {
  CHECK(page(three_rules(), 80) ==
        "Day         Action     Phase        Rules\n"
        "2026-11-20  Hold       eccentric 1  morning-missing, weekly-step, impact-locked\n");
}

TEST_CASE("where there is no room beside the day its rules go below it") {
  CHECK(page(three_rules(), 40) ==
        "Day - Action - Phase\n"
        "  Rules\n"
        "2026-11-20 - Hold - eccentric 1\n"
        "  morning-missing, weekly-step,\n"
        "  impact-locked\n");
}

TEST_CASE("a day of which no rule speaks says so") {
  auto decision = example::decision();
  decision.findings.clear();
  CHECK(page(decision, 80).ends_with("2026-11-20  Hold       eccentric 1  none\n"));
}
