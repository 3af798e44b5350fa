#pragma once

#include <string>

#include "achilles/plan.hpp"

// A small programme and a day in it, built by hand, for tests of what is made of a plan.
namespace achilles::example {

inline Date day(const char* iso) { return Date::from_iso(iso).value(); }
inline PainScore pain(int score) { return PainScore::from(score).value(); }
inline Citation source(const char* text) { return Citation::from(text).value(); }

inline Exercise heel_drop() {
  Exercise exercise;
  exercise.id = "heel-drop-straight";
  exercise.title = "Heel drop, straight knee";
  exercise.how = "Rise on both feet at the edge of a step, shift onto the sore leg, and lower the heel slowly.";
  exercise.tier = Tier::medium;
  exercise.range = Range::below_floor;
  exercise.needs = {"step"};
  return exercise;
}

inline Exercise ankle_pumps() {
  Exercise exercise;
  exercise.id = "ankle-pumps";
  exercise.title = "Ankle pumps";
  exercise.how = "Move the foot up and down without load.";
  exercise.purpose = Purpose::settle;
  return exercise;
}

inline Item drops() {
  Item item;
  item.exercise = heel_drop();
  item.dose.sets = 3;
  item.dose.reps = 15;
  item.dose.tempo = Tempo{std::chrono::seconds{1}, {}, std::chrono::seconds{3}};
  item.dose.rest = std::chrono::seconds{120};
  item.dose.load = external(5000);
  item.times_a_day = 2;
  item.source = source("P: alfredson-1998; D");
  return item;
}

inline Item pumps() {
  Item item;
  item.exercise = ankle_pumps();
  item.whose = Whose::each;
  item.optional = true;
  item.adapted = true;
  item.note = "As many as feel good.";
  item.source = source("P: silbernagel-2020");
  return item;
}

inline Criterion criterion(Measure measure, Comparison comparison, int value, int over_days = 1) {
  Criterion criterion;
  criterion.measure = measure;
  criterion.comparison = comparison;
  criterion.value = value;
  criterion.over_days = over_days;
  criterion.source = source("D");
  return criterion;
}

inline Advice advice(std::string text) {
  Advice advice;
  advice.text = std::move(text);
  advice.source = source("D");
  return advice;
}

inline Response response(const Criterion& when, Response::Act act) {
  Response response;
  response.when = when;
  response.act = act;
  response.source = when.source;
  return response;
}

inline Criterion raise_trial() {
  auto trial = criterion(Measure::pain_of, Comparison::at_most, 2, 14);
  trial.exercise = "heel-raise-one-leg";
  trial.title = "One-leg heel raise";
  trial.sets = 3;
  trial.reps = 15;
  return trial;
}

/// Two phases: "base", in which nothing can be stepped up, and "eccentric" with two steps.
inline Protocol protocol() {
  Phase base;
  base.id = "base";
  base.title = "Base loading";
  base.goal = "Calm the tendon and load it gently.";
  base.items = {pumps()};
  base.advance = {criterion(Measure::days_in_phase, Comparison::at_least, 14), raise_trial()};
  base.source = source("P: silbernagel-2020");

  Phase eccentric;
  eccentric.id = "eccentric";
  eccentric.title = "Eccentric loading";
  eccentric.goal = "Make the tendon strong by lowering slowly.";
  eccentric.advice = {advice("Discomfort while lowering is part of this phase.")};
  eccentric.items = {drops(), pumps()};
  Step heavier;
  heavier.what = Change{{"heel-drop-straight"}, {}, 5000};
  heavier.source = source("P: alfredson-1998");
  Step more_reps;
  Change repetitions;
  repetitions.exercises = {"heel-drop-straight"};
  repetitions.to.reps = 20;
  more_reps.what = repetitions;
  more_reps.source = source("D");
  eccentric.steps = {heavier, more_reps};
  eccentric.responses = {response(criterion(Measure::morning, Comparison::more, 3), Response::Act::repeat),
                         response(criterion(Measure::during, Comparison::at_least, 5, 3), Response::Act::drop),
                         response(criterion(Measure::after, Comparison::at_least, 8), Response::Act::rest)};
  eccentric.run.allowed = true;
  eccentric.run.needs = {criterion(Measure::morning, Comparison::at_most, 2, 3)};
  eccentric.run.source = source("G");
  eccentric.source = source("P: alfredson-1998");

  Protocol protocol;
  protocol.id = "heel";
  protocol.title = "Heel drops";
  protocol.version = "1.2";
  protocol.summary = "Two phases for a midportion tendon.";
  protocol.licence = "CC0-1.0";
  protocol.hash = "0123456789abcdef";
  protocol.phases = {base, eccentric};
  protocol.source = source("P: alfredson-1998");
  return protocol;
}

/// Friday 20 November 2026, the tenth day of the second phase, nothing logged since yesterday's session.
inline Decision decision() {
  Decision decision;
  decision.day = day("2026-11-20");
  decision.action = Action::hold;
  decision.from = decision.to = {1, 1};
  decision.phase_since = day("2026-11-11");
  decision.days_in_plan = 30;
  decision.baseline = 4;
  decision.findings = {{Action::hold, reason::MorningMissing{}}};
  decision.run.allowed = true;
  decision.run.most = 8250;
  decision.run.source = source("P: frandsen-2025");
  decision.pending = {{Pending::What::morning, day("2026-11-20")}, {Pending::What::after, day("2026-11-19")}};
  return decision;
}

inline Plan plan_of(const Decision& decision) {
  Plan plan;
  plan.decision = decision;
  plan.protocol = "heel";
  plan.phase_id = "eccentric";
  plan.phase_title = "Eccentric loading";
  if (decision.action == Action::stop) return plan;
  plan.advice = {advice("Discomfort while lowering is part of this phase.")};
  const PlanItem dropping{drops(), Legs::left, false, {}};
  const PlanItem pumping{pumps(), Legs::each, false, {}};
  plan.blocks = {{Block::When::morning, {dropping}}, {Block::When::evening, {dropping}}, {Block::When::any, {pumping}}};
  return plan;
}

inline Decision stopped() {
  auto stopped = decision();
  stopped.action = Action::stop;
  stopped.findings = {{Action::stop, reason::StopSign{Sign::pop}}, {Action::hold, reason::MorningMissing{}}};
  stopped.run = {};
  return stopped;
}

}  // namespace achilles::example
