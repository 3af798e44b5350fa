#include "core/difference/alike.hpp"

#include <algorithm>

namespace achilles {
namespace {

/// Which variable a change is of.
int variable(const Change& change) {
  if (change.add > 0 || change.to.load) return 0;
  if (change.to.reps || !change.to.reps_by_set.empty()) return 1;
  if (change.to.sets) return 2;
  if (change.to.hold) return 3;
  return change.to.tempo ? 4 : 5;
}

}  // namespace

bool alike(const Condition& a, const Condition& b) {
  if (a.join != b.join) return false;
  if (a.join != Condition::Join::one) return true;
  const auto& one = a.criterion;
  const auto& other = b.criterion;
  const auto id = [](const Criterion& criterion) { return criterion.test ? criterion.test->id : std::string{}; };
  return one.measure == other.measure && one.exercise == other.exercise && one.anchor == other.anchor &&
         one.sign == other.sign && id(one) == id(other);
}

bool alike(const Item& a, const Item& b) { return a.exercise.id == b.exercise.id; }

bool alike(const Step& a, const Step& b) {
  if (a.what.index() != b.what.index()) return false;
  if (const auto* begin = std::get_if<Begin>(&a.what)) return alike(begin->item, std::get<Begin>(b.what).item);
  const auto& one = std::get<Change>(a.what);
  const auto& other = std::get<Change>(b.what);
  const auto named = [&other](const std::string& id) {
    return std::ranges::find(other.exercises, id) != other.exercises.end();
  };
  return variable(one) == variable(other) && std::ranges::any_of(one.exercises, named);
}

bool alike(const Response& a, const Response& b) {
  return same(a.when, b.when) || (a.act == b.act && alike(a.when, b.when));
}

bool alike(const Limit& a, const Limit& b) { return a.of == b.of && a.exercise == b.exercise; }
bool alike(const Ceiling& a, const Ceiling& b) { return a.of == b.of; }
bool alike(const Advice& a, const Advice& b) { return a.text == b.text; }
bool alike(const Reference& a, const Reference& b) { return a.key == b.key; }
bool alike(const TestInfo& a, const TestInfo& b) { return a.id == b.id; }

Citation cited_by(const Condition& condition) {
  Citation all;
  each_criterion(condition, [&](const Criterion& criterion) { all.add(criterion.source); });
  return all;
}

Citation cited_by(const Item& item) {
  Citation all = item.source;
  for (const auto& [key, source] : item.sources) all.add(source);
  return all;
}

Citation cited_by(const Step& step) {
  Citation all = step.source;
  if (const auto* begin = std::get_if<Begin>(&step.what)) all.add(cited_by(begin->item));
  for (const auto& need : step.needs) all.add(cited_by(need));
  return all;
}

Citation cited_by(const Response& response) {
  Citation all = response.source;
  all.add(cited_by(response.when));
  return all;
}

Citation cited_by(const TestInfo& test) { return Citation::from(test.source).value_or(Citation{}); }

}  // namespace achilles
