#include "model/comparison.hpp"

#include "achilles/coach.hpp"
#include "achilles/plan.hpp"
#include "model/reference_coach.hpp"

namespace achilles::model {
namespace {

/// What is known of a day when its first steps were taken.
Day morning_of(const Day& day) {
  Day morning;
  morning.date = day.date;
  morning.morning = day.morning;
  morning.stiffness = day.stiffness;
  morning.medicine = day.medicine;
  morning.logged = day.morning.has_value();
  return morning;
}

bool asks_for_loading(const Plan& plan) {
  for (const auto& block : plan.blocks) {
    for (const auto& planned : block.items) {
      if (planned.item.counts()) return true;
    }
  }
  return false;
}

Answer answer_of(const Decision& decision, bool prescribed) {
  Answer answer;
  answer.action = decision.action;
  answer.to = decision.to;
  if (decision.impact_locked()) answer.locked_through = decision.impact_locked_through;
  answer.may_run = decision.may_run;
  if (decision.run.allowed) {
    answer.most = decision.run.most;
    answer.walk_run = decision.run.walk_run.value_or(0);
  }
  answer.prescribed = prescribed;
  return answer;
}

}  // namespace

std::optional<Difference> first_difference(const Episode& episode) {
  const auto& protocol = *episode.protocol;
  ReferenceCoach reference(protocol, episode.start, episode.first);
  auto state = begin(episode.start, episode.first);
  for (std::size_t i = 0; i < episode.days.size(); ++i) {
    const auto& day = episode.days[i];
    const auto morning = morning_of(day);
    const auto planned = decide(protocol, state, morning);
    const Difference early{i, true, reference.ask(morning),
                           answer_of(planned, asks_for_loading(plan(protocol, planned, {})))};
    if (early.reference != early.coach) return early;
    const auto decided = decide(protocol, state, day);
    state = advance(protocol, state, day);
    const Difference late{i, false, reference.close(day), answer_of(decided, state.trace(day.date)->prescribed)};
    if (late.reference != late.coach) return late;
  }
  return std::nullopt;
}

}  // namespace achilles::model
