#include "achilles/report.hpp"

#include <algorithm>
#include <utility>

#include "achilles/tests.hpp"

namespace achilles {
namespace {

bool moves_phase(const Decision& decision) { return decision.to.phase != decision.from.phase; }

bool is_turn(const Decision& decision) { return moves_phase(decision) || decision.action >= Action::reduce; }

/// Whether it goes on with what the turn before it began.
bool goes_on(const Turn& turn, const Protocol& protocol, const Decision& decision) {
  return turn.protocol == &protocol && turn.days.last + 1 == decision.day && !moves_phase(decision) &&
         turn.decision.action == decision.action;
}

bool was_tested(const std::vector<StrengthTest>& tests, std::optional<int> StrengthTest::*leg) {
  return std::ranges::any_of(tests, [leg](const StrengthTest& test) { return (test.*leg).has_value(); });
}

}  // namespace

void add_turn(std::vector<Turn>& turns, const Protocol& protocol, Decision decision) {
  if (!is_turn(decision)) return;
  if (!turns.empty() && goes_on(turns.back(), protocol, decision)) {
    turns.back().days.last = decision.day;
    return;
  }
  const Period days{decision.day, decision.day};
  turns.push_back({days, &protocol, std::move(decision)});
}

Unknowns unknowns(const Report& report) {
  Unknowns them;
  for (const auto& day : report.pain.days) {
    ++them.days;
    if (!day.morning) ++them.mornings;
  }
  them.asked = report.adherence.sum.asked;
  them.workouts = them.asked - report.adherence.sum.known;
  for (const auto& run : report.runs.runs) {
    if (!run.distance) ++them.unmeasured_runs;
    if (!run.next_morning && !run.awaited) ++them.unanswered_runs;
  }
  them.strength_of_left = !was_tested(report.strength.tests, &StrengthTest::left);
  them.strength_of_right = !was_tested(report.strength.tests, &StrengthTest::right);
  for (const auto& course : report.outcome.courses) {
    const bool is_entered = standard_test(course.measure->id) != nullptr;
    if (is_entered && course.scores.empty()) them.outcomes.push_back(course.measure);
  }
  return them;
}

}  // namespace achilles
