#include "cli/coaching/due.hpp"

#include <algorithm>

#include "achilles/remaining.hpp"
#include "render/render.hpp"
#include "render/words/due_words.hpp"

namespace achilles::cli {
namespace {

/// Whether nothing of a line of the routine is left; a run is done by any run, a walk by any walk.
bool is_done(const Task& task, const Day& day) {
  const auto& intervals = task.planned.item.dose.intervals;
  if (!intervals) return !is_open(task);
  return std::ranges::any_of(day.activities, [&](const Activity& activity) { return is_asked(activity, *intervals); });
}

/// The lines of the routine that ask for something that is not done yet.
std::size_t open_exercises(const Plan& plan, const Day& today) {
  if (today.skipped) return 0;
  const auto open = [](const PlanItem& planned) { return !planned.item.optional && !planned.done; };
  std::size_t count = 0;
  for (const auto& block : plan.blocks) count += static_cast<std::size_t>(std::ranges::count_if(block.items, open));
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

Plan plan_with_done(const Coaching& coaching, std::span<const Entry> entries) {
  auto plan = coaching.plan();
  for (auto& block : plan.blocks) {
    const auto tasks = tasks_of(plan.blocks, block, entries);
    for (std::size_t i = 0; i < tasks.size(); ++i) block.items[i].done = is_done(tasks[i], coaching.today());
  }
  std::erase_if(plan.checks, [&](const Standing& check) { return was_tried(*check.criterion, coaching.today()); });
  return plan;
}

Error no_sets_left(const Plan& plan) {
  for (const auto& block : plan.blocks) {
    for (const auto& planned : block.items) {
      const auto& intervals = planned.item.dose.intervals;
      if (!intervals || planned.done || planned.item.optional) continue;
      return {Exit::usage, "what is left of this day is no exercise of sets: " + planned.item.exercise.title,
              "Log it with its pain: " + render::log_command(*intervals) + " -p 2 --after 1"};
    }
  }
  return {Exit::usage, "the whole routine of this day is done already",
          "Pain since: achilles log pain 2 --when after. More work: achilles log session EXERCISE 3x10"};
}

std::vector<exchange::DueRecord> due_today(const Coaching& coaching, const Plan& plan) {
  const auto& decision = plan.decision;
  const Date day = decision.day;
  if (day < coaching.opening().day || decision.action == Action::rest) return {};
  if (decision.action == Action::stop) {
    return {{"clinician", day, {}, "a clinician's word on a plan that is stopped", "achilles plan"}};
  }
  std::vector<exchange::DueRecord> due;
  for (const auto& pending : decision.pending) {
    due.push_back(
        {name(pending.what), pending.day, {}, render::due_words(pending, day), render::command(pending, day)});
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
