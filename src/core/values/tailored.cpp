#include <algorithm>

#include "achilles/protocol.hpp"

namespace achilles {
namespace {

/// Who a protocol is cut down for.
struct Wearer {
  Site site;
  const Kit& kit;

  [[nodiscard]] bool fits(const Item& item) const {
    const auto has = [this](const std::string& thing) { return kit.has(thing); };
    return item.sites.contains(site) && std::ranges::all_of(item.with, has) &&
           (item.without.empty() || (kit.equipment && std::ranges::none_of(item.without, has)));
  }
  /// Symmetry says nothing where both sides are sore.
  [[nodiscard]] bool fits(const Criterion& criterion) const {
    return criterion.sites.contains(site) && (criterion.measure != Measure::ratio || kit.side != Side::both);
  }
};

template <class Part>
void keep_for(Site site, std::vector<Part>& parts) {
  std::erase_if(parts, [site](const Part& part) { return !part.sites.contains(site); });
}

/// With both sides sore the median of healthy women, the lower of the two sexes', stands in for the healthy leg's
/// raises: the same share of it is asked of each leg [P: hebert-losier-2017; D].
void ask_for_norm(Criterion& criterion) {
  constexpr int median_raises = 21;
  criterion.measure = Measure::test;
  criterion.value = (median_raises * criterion.value + 99) / 100;
  criterion.source = {{{Mark::primary, "hebert-losier-2017"}, {Mark::design, {}}}};
}

/// Lets the condition look at the sore side, or at the worse of both.
void turn_to(const Wearer& wearer, Condition& condition) {
  for (auto& part : condition.parts) turn_to(wearer, part);
  auto& criterion = condition.criterion;
  criterion.side = wearer.kit.side;
  const bool raises = criterion.measure == Measure::ratio && criterion.test && criterion.test->id == heel_raise_test;
  if (raises && wearer.kit.side == Side::both) ask_for_norm(criterion);
}

/// Whether anything of the condition is left.
bool cut(const Wearer& wearer, Condition& condition) {
  if (condition.join == Condition::Join::one) return wearer.fits(condition.criterion);
  std::erase_if(condition.parts, [&](Condition& part) { return !cut(wearer, part); });
  return !condition.parts.empty();
}

/// Whether nothing but symmetry is asked for.
bool is_symmetry(const Condition& condition) {
  if (condition.join == Condition::Join::one) return condition.criterion.measure == Measure::ratio;
  return std::ranges::all_of(condition.parts, is_symmetry);
}

void cut(const Wearer& wearer, std::vector<Condition>& conditions) {
  for (auto& condition : conditions) turn_to(wearer, condition);
  // A gate that never opens is better than one that asks for nothing.
  const bool nothing_else = !conditions.empty() && std::ranges::all_of(conditions, is_symmetry);
  if (wearer.kit.side == Side::both && nothing_else) return;
  std::erase_if(conditions, [&](Condition& condition) { return !cut(wearer, condition); });
}

void cut(const Wearer& wearer, std::vector<Item>& items) {
  std::erase_if(items, [&](const Item& item) { return !wearer.fits(item); });
}

/// The phase's exercises, with those that steps begin.
std::vector<std::string> exercises_of(const Phase& phase) {
  std::vector<std::string> ids;
  for (const auto& item : phase.items) ids.push_back(item.exercise.id);
  for (const auto& step : phase.steps) {
    if (const auto* begin = std::get_if<Begin>(&step.what)) ids.push_back(begin->item.exercise.id);
  }
  return ids;
}

/// Takes out of every change the exercises that are not done by this runner, and the changes that then change nothing.
void drop_idle_steps(Phase& phase) {
  const auto present = exercises_of(phase);
  std::erase_if(phase.steps, [&](Step& step) {
    auto* change = std::get_if<Change>(&step.what);
    if (change == nullptr) return false;
    std::erase_if(change->exercises,
                  [&](const std::string& id) { return std::ranges::find(present, id) == present.end(); });
    return change->exercises.empty();
  });
}

void cut_steps(const Wearer& wearer, std::vector<Step>& steps) {
  keep_for(wearer.site, steps);
  for (auto& step : steps) cut(wearer, step.needs);
  std::erase_if(steps, [&](const Step& step) {
    const auto* begin = std::get_if<Begin>(&step.what);
    return begin != nullptr && !wearer.fits(begin->item);
  });
}

}  // namespace

Protocol tailored(Protocol protocol, Site site, const Kit& kit) {
  const Wearer wearer{site, kit};
  protocol.side = kit.side;
  for (auto& phase : protocol.phases) {
    cut(wearer, phase.items);
    cut_steps(wearer, phase.steps);
    drop_idle_steps(phase);
    keep_for(site, phase.advice);
    for (auto* conditions : {&phase.entry, &phase.advance, &phase.progress, &phase.run.needs}) cut(wearer, *conditions);
    for (auto& response : phase.responses) turn_to(wearer, response.when);
    std::erase_if(phase.responses, [&](Response& response) { return !cut(wearer, response.when); });
  }
  for (auto& track : protocol.tracks) cut(wearer, track.items);
  for (auto& placement : protocol.placement) cut(wearer, placement.needs);
  std::erase_if(protocol.placement, [](const Placement& placement) { return placement.needs.empty(); });
  return protocol;
}

}  // namespace achilles
