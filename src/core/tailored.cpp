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

/// Whether anything of the condition is left.
bool cut(const Wearer& wearer, Condition& condition) {
  if (condition.join == Condition::Join::one) {
    condition.criterion.side = wearer.kit.side;
    return wearer.fits(condition.criterion);
  }
  std::erase_if(condition.parts, [&](Condition& part) { return !cut(wearer, part); });
  return !condition.parts.empty();
}

void cut(const Wearer& wearer, std::vector<Condition>& conditions) {
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
    std::erase_if(phase.responses, [&](Response& response) { return !cut(wearer, response.when); });
  }
  for (auto& track : protocol.tracks) cut(wearer, track.items);
  for (auto& placement : protocol.placement) cut(wearer, placement.needs);
  return protocol;
}

}  // namespace achilles
