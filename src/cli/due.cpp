#include "cli/due.hpp"

#include <algorithm>

#include "cli/open_work.hpp"
#include "render/due_words.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

std::size_t open_exercises(const Plan& plan, const Day& today) {
  if (today.skipped) return 0;
  std::size_t count = 0;
  for (const auto& block : plan.blocks) {
    count += static_cast<std::size_t>(std::ranges::count_if(
        block.items, [&](const PlanItem& planned) { return still_open(plan.blocks, block, planned, today); }));
  }
  return count;
}

/// What would begin a later phase may be shown, and need not.
bool for_placement(const Standing& check, const Decision& decision) {
  bool found = false;
  for (const auto& standing : decision.placement) {
    each_single(standing, [&](const Standing& one) { found = found || one.criterion == check.criterion; });
  }
  return found;
}

}  // namespace

std::vector<exchange::DueRecord> due_today(const Coaching& coaching) {
  const auto plan = coaching.plan();
  const auto& decision = plan.decision;
  const Date day = decision.day;
  if (day < coaching.opening().day || decision.action == Action::rest) return {};
  if (decision.action == Action::stop) {
    return {{"clinician", day, {}, "a clinician's word on a plan that is stopped", "achilles plan"}};
  }
  std::vector<exchange::DueRecord> due;
  for (const auto& pending : decision.pending) {
    due.push_back({name(pending.what), pending.day, {}, render::due_words(pending, day), render::command(pending, day)});
  }
  if (const auto open = open_exercises(plan, coaching.today()); open > 0) {
    due.push_back({"exercises", day, open, render::due_words(open), "achilles plan"});
  }
  for (const auto& check : plan.checks) {
    if (check.value || for_placement(check, decision)) continue;
    due.push_back({"test", day, {}, render::due_words(*check.criterion), render::trial_command(*check.criterion)});
  }
  return due;
}

}  // namespace achilles::cli
