#include "model/programmes.hpp"

#include "support/builders.hpp"

namespace achilles::model {
namespace {

using namespace achilles::test;

/// A trial; `place` tells the trials of one programme apart.
Criterion painless(std::string exercise, int sets, int reps, int days, std::uint8_t place = 0) {
  auto trial = criterion(Measure::pain_of, Comparison::at_most, 2, days);
  trial.exercise = std::move(exercise);
  trial.sets = sets;
  trial.reps = reps;
  trial.place = place;
  return trial;
}

Item every(int days, Item it) {
  it.rhythm.every_days = days;
  return it;
}

Limit limit(Limit::Of of, std::optional<int> most, int per_days, std::optional<int> gap_days = std::nullopt) {
  Limit it;
  it.of = of;
  it.most = most;
  it.per_days = per_days;
  it.gap_days = gap_days;
  return it;
}

Protocol named(std::string id) {
  auto protocol = small_protocol();
  protocol.id = std::move(id);
  protocol.phases[0].advance = {criterion(Measure::days_in_phase, Comparison::at_least, 10)};
  return protocol;
}

Protocol gates() {
  auto protocol = named("gates");
  protocol.phases[0].advance = {criterion(Measure::days_in_phase, Comparison::at_least, 10),
                                criterion(Measure::morning, Comparison::at_most, 2, 3),
                                criterion(Measure::dose, Comparison::at_least, 75, 7), painless("raise", 3, 10, 14)};
  protocol.phases[1].entry = {
      {Condition::Join::any,
       {criterion(Measure::during, Comparison::at_most, 3, 5), criterion(Measure::level, Comparison::at_least, 2)}}};
  auto unsigned_heel = criterion(Measure::sign, Comparison::equal, 0, 14);
  unsigned_heel.sign = Sign::distal_pain;
  protocol.phases[1].entry.emplace_back(unsigned_heel);
  protocol.phases[1].progress = {criterion(Measure::after, Comparison::at_most, 3, 3)};
  protocol.phases[1].steps[0].needs = {painless("raise", 3, 10, 14)};
  return protocol;
}

Protocol heavy() {
  auto protocol = named("heavy");
  protocol.phases[0].items = {item("raise", 3, 10), item("press", 3, 8, Purpose::load, Tier::medium)};
  protocol.phases[1].items = {every(2, item("press", 4, 8, Purpose::load, Tier::medium)),
                              every(3, item("squat", 3, 6, Purpose::load, Tier::medium))};
  protocol.phases[1].steps = {change_reps("press", 10)};
  return protocol;
}

Protocol alternate() {
  auto protocol = named("alternate");
  for (auto& phase : protocol.phases) {
    phase.items[0].rhythm.every_days = 2;
    phase.run.allowed = true;
  }
  protocol.phases[0].steps.resize(1);
  protocol.phases[1].progress = {criterion(Measure::dose, Comparison::at_least, 60, 14)};
  return protocol;
}

Protocol impact() {
  auto protocol = named("impact");
  const auto hop = item("hop", 2, 10, Purpose::impact, Tier::high);
  protocol.phases[0].items = {item("raise", 3, 10), item("press", 3, 8, Purpose::load, Tier::medium), hop};
  protocol.phases[1].items = {every(2, item("raise", 3, 12)), every(5, hop)};
  protocol.phases[1].limits = {limit(Limit::Of::impact, 1, 7)};
  for (auto& phase : protocol.phases) phase.run.allowed = true;
  return protocol;
}

Protocol running() {
  auto protocol = named("running");
  protocol.phases[0].run.allowed = true;
  protocol.phases[0].run.needs = {painless("raise", 1, 10, 30)};
  protocol.phases[1].run.allowed = true;
  protocol.phases[1].ceilings = {{Ceiling::Of::run_metres, 6000, {}}};
  protocol.phases[1].limits = {limit(Limit::Of::impact, 2, 10, 4)};
  return protocol;
}

Protocol responses() {
  auto protocol = named("responses");
  auto drop = response(criterion(Measure::during, Comparison::at_least, 5), Response::Act::drop);
  drop.levels = 2;
  auto rest = response(criterion(Measure::after, Comparison::at_least, 5, 2), Response::Act::rest);
  rest.days = 3;
  protocol.phases[0].responses = {response(criterion(Measure::during, Comparison::at_least, 3), Response::Act::repeat),
                                  response(criterion(Measure::after, Comparison::at_least, 4), Response::Act::reduce),
                                  drop};
  protocol.phases[1].responses = {
      rest, response(criterion(Measure::morning, Comparison::at_least, 4), Response::Act::drop),
      response(criterion(Measure::stiffness, Comparison::more, 30, 3), Response::Act::refer)};
  return protocol;
}

Protocol limits() {
  auto protocol = named("limits");
  protocol.phases[0].items = {item("raise", 3, 10), item("drop", 3, 10)};
  auto one = limit(Limit::Of::exercise, std::nullopt, 7, 2);
  one.exercise = "drop";
  protocol.phases[0].limits = {limit(Limit::Of::steps, 1, 14), one};
  protocol.phases[1].items = {item("raise", 3, 10), item("press", 3, 8, Purpose::load, Tier::medium)};
  protocol.phases[1].limits = {limit(Limit::Of::loading, 4, 7), limit(Limit::Of::heavy, 2, 9)};
  return protocol;
}

Protocol week() {
  auto protocol = named("week");
  protocol.phases[0].items[0].rhythm.days_a_week = Count{2, 3};
  protocol.phases[1].items[0].rhythm.days_a_week = Count{5};
  auto success = criterion(Measure::workouts, Comparison::at_least, 3);
  success.tally = Tally::in_a_row;
  protocol.phases[0].advance = {success, criterion(Measure::days_in_phase, Comparison::at_least, 14)};
  return protocol;
}

Protocol placing() {
  auto protocol = named("placing");
  auto third = protocol.phases[1];
  third.id = "third";
  third.entry = {criterion(Measure::morning, Comparison::at_most, 1)};
  protocol.phases.push_back(third);
  protocol.phases[1].advance = {criterion(Measure::level, Comparison::at_least, 1)};
  Window window;
  window.from = 20;
  window.opens = criterion(Measure::days_since, Comparison::at_least, 20);
  protocol.phases[1].window = window;
  protocol.placement = {{1, {painless("raise", 1, 10, 30)}, {}}, {2, {painless("raise", 3, 10, 30, 1)}, {}}};
  return protocol;
}

bool is_of(const Limit& limit, const Item& it) {
  if (limit.of == Limit::Of::exercise) return it.exercise.id == limit.exercise;
  if (limit.of == Limit::Of::impact) return it.exercise.purpose == Purpose::impact;
  return it.counts() && (limit.of == Limit::Of::loading || it.exercise.tier == Tier::medium);
}

/// Gives exercises and limits their places, as the loader does.
Protocol in_place(Protocol protocol) {
  protocol = placed(std::move(protocol));
  for (auto& phase : protocol.phases) {
    for (auto& it : phase.limits) {
      if (it.of == Limit::Of::impact) it.places |= std::uint64_t{1} << runs_place;
      for (const auto& from : protocol.phases) {
        for (const auto& an_item : from.items) it.places |= is_of(it, an_item) ? std::uint64_t{1} << an_item.place : 0;
      }
    }
  }
  return protocol;
}

}  // namespace

const std::vector<Protocol>& programmes() {
  static const std::vector<Protocol> all = [] {
    std::vector<Protocol> some{gates(),     alternate(), heavy(), impact(), running(),
                               responses(), limits(),    week(),  placing()};
    for (auto& protocol : some) protocol = in_place(std::move(protocol));
    return some;
  }();
  return all;
}

}  // namespace achilles::model
