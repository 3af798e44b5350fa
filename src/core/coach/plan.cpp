#include "achilles/plan.hpp"

#include <algorithm>

#include "core/coach/candidates.hpp"
#include "core/coach/criteria.hpp"
#include "core/coach/gates.hpp"
#include "core/coach/routine.hpp"

namespace achilles {
namespace {

Legs legs_of(Whose whose, Side side) {
  switch (whose) {
    case Whose::together:
      return Legs::together;
    case Whose::each:
      return Legs::each;
    case Whose::injured:
      break;
  }
  return side == Side::left ? Legs::left : side == Side::right ? Legs::right : Legs::each;
}

/// The parts of the day that share an exercise's rounds. More than three a day go by no clock.
std::vector<Block::When> parts_of_day(int times_a_day) {
  using enum Block::When;
  if (times_a_day == 2) return {morning, evening};
  if (times_a_day == 3) return {morning, midday, evening};
  return {any};
}

std::string lacking(const Exercise& exercise, const Kit& kit) {
  const auto missing = std::ranges::find_if(exercise.needs, [&](const std::string& need) { return !kit.has(need); });
  return missing == exercise.needs.end() ? std::string{} : *missing;
}

void put(std::vector<Block>& blocks, Block::When when, const PlanItem& item) {
  auto block = std::ranges::find(blocks, when, &Block::when);
  if (block == blocks.end()) block = blocks.insert(blocks.end(), Block{when, {}});
  block->items.push_back(item);
}

std::vector<Block> blocks_of(const Protocol& protocol, const Decision& decision, const Kit& kit) {
  std::vector<Block> blocks;
  for (const auto& item : routine_of(protocol, decision)) {
    PlanItem planned{item, legs_of(item.whose, kit.side), decision.asks_for_less() && item.counts(),
                     lacking(item.exercise, kit)};
    if (item.optional && !planned.lacks.empty()) continue;
    for (const auto when : parts_of_day(item.times_a_day)) put(blocks, when, planned);
  }
  std::ranges::sort(
      blocks, {}, [](const Block& block) { return block.when == Block::When::any ? 4 : static_cast<int>(block.when); });
  return blocks;
}

/// What would be done today but for a sign, each exercise once.
std::vector<Withheld> withheld_by_signs(const Protocol& protocol, const Decision& decision) {
  std::vector<Withheld> all;
  const Phase& today = protocol.phases[decision.to.phase];
  each_candidate(protocol, decision, [&](const Candidate& candidate) {
    const Item& item = candidate.item;
    if (item.optional || against(item, candidate.gaits, today, decision) != Absence::sign) return;
    const bool known =
        std::ranges::any_of(all, [&](const Withheld& one) { return one.exercise.id == item.exercise.id; });
    if (known || in_rhythm(item, decision) == Due::no) return;
    const auto sign = std::ranges::find_if(all_signs(), [&](const SignInfo& it) {
      return item.exercise.not_with.contains(it.sign) && decision.barring.contains(it.sign);
    });
    all.push_back({item.exercise, sign->sign});
  });
  return all;
}

/// Whether what a trial asks for is a day of impact.
bool is_impact(const Criterion& criterion, const Protocol& protocol) {
  if (criterion.test) return criterion.test->impact;
  const auto* const exercise = protocol.find_exercise(criterion.exercise);
  return exercise != nullptr && exercise->tier == Tier::high;
}

/// Whether what a trial asks for may be done on the day, as if the routine asked for it.
bool may_be_tried_today(const Criterion& criterion, const Protocol& protocol, const Decision& decision) {
  Item trial;
  trial.place = criterion.exercise == "run" ? runs_place : walks_place;
  if (const auto* const exercise = protocol.find_exercise(criterion.exercise)) {
    trial.exercise = *exercise;
    trial.place =
        static_cast<std::uint8_t>(std::ranges::find(protocol.exercises, exercise->id) - protocol.exercises.begin());
  }
  if (is_impact(criterion, protocol)) {
    trial.exercise.purpose = Purpose::impact;
    trial.exercise.tier = Tier::high;
    trial.exercise.not_with.add(Sign::oral_steroid);
  }
  return !against(trial, Gaits::walks, protocol.phases[decision.to.phase], decision);
}

bool step_waits(const Decision& decision) {
  return std::ranges::any_of(decision.findings, [](const Finding& finding) {
    return std::holds_alternative<reason::StepWaits>(finding.reason);
  });
}

/// A trial is offered when everything else its gate asks of time is there, the day is calm, and nothing stands against
/// it. Of trials that are impact it is one a day: days of impact lie apart.
std::vector<Standing> checks_of(const Protocol& protocol, const Decision& decision) {
  std::vector<Standing> checks;
  if (decision.action > Action::hold || decision.impact_locked()) return checks;
  const auto known = [&](const Standing& standing) {
    return std::ranges::any_of(checks, [&](const Standing& check) {
      return check.criterion->measure == standing.criterion->measure &&
             check.criterion->place == standing.criterion->place;
    });
  };
  const auto impact = [&](const Standing& standing) { return is_impact(*standing.criterion, protocol); };
  const auto add_trials = [&](const std::vector<Standing>& standings) {
    if (std::ranges::any_of(standings, [](const Standing& one) { return waits_for_time(one); })) return;
    for (const auto& standing : standings) {
      if (standing.met) continue;
      each_single(standing, [&](const Standing& one) {
        if (one.met || !may_be_tried(one.criterion->measure) || known(one)) return;
        if (impact(one) && std::ranges::any_of(checks, impact)) return;
        if (may_be_tried_today(*one.criterion, protocol, decision)) checks.push_back(one);
      });
    }
  };
  add_trials(decision.placement);
  add_trials(decision.gate);
  if (step_waits(decision)) add_trials(decision.step);
  add_trials(decision.run.waiting_for);
  return checks;
}

}  // namespace

bool Kit::has(std::string_view item) const {
  return !equipment || std::ranges::find(*equipment, item) != equipment->end();
}

std::string_view name(Block::When when) {
  switch (when) {
    case Block::When::any:
      return "any";
    case Block::When::morning:
      return "morning";
    case Block::When::midday:
      return "midday";
    case Block::When::evening:
      return "evening";
  }
  return {};
}

Plan plan(const Protocol& protocol, const Decision& decision, const Kit& kit) {
  Plan plan;
  const Phase& phase = protocol.phases[decision.to.phase];
  plan.decision = decision;
  plan.protocol = protocol.id;
  plan.phase_id = phase.id;
  plan.phase_title = phase.title;
  plan.goal = phase.goal;
  if (decision.action == Action::stop) return plan;
  plan.advice = phase.advice;
  plan.blocks = blocks_of(protocol, decision, kit);
  plan.withheld = withheld_by_signs(protocol, decision);
  plan.checks = checks_of(protocol, decision);
  return plan;
}

}  // namespace achilles
