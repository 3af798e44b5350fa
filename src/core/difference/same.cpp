#include <algorithm>

#include "core/difference/alike.hpp"

namespace achilles {
namespace {

std::string id_of(const std::optional<TestInfo>& test) { return test ? test->id : std::string{}; }

bool same_exercise(const Exercise& a, const Exercise& b) {
  return a.id == b.id && a.title == b.title && a.how == b.how && a.purpose == b.purpose && a.tier == b.tier &&
         a.range == b.range;
}

bool same_criterion(const Criterion& a, const Criterion& b) {
  return a.measure == b.measure && a.comparison == b.comparison && a.value == b.value && a.over_days == b.over_days &&
         a.anchor == b.anchor && a.tally == b.tally && a.pain == b.pain && a.exercise == b.exercise &&
         a.sets == b.sets && a.reps == b.reps && a.minutes == b.minutes && a.sign == b.sign && a.sites == b.sites &&
         id_of(a.test) == id_of(b.test);
}

}  // namespace

bool same(const Condition& a, const Condition& b) {
  if (a.join != b.join) return false;
  if (a.join == Condition::Join::one) return same_criterion(a.criterion, b.criterion);
  return std::ranges::equal(a.parts, b.parts,
                            [](const Condition& one, const Condition& other) { return same(one, other); });
}

bool same(const Item& a, const Item& b) {
  return same_exercise(a.exercise, b.exercise) && a.whose == b.whose && a.dose == b.dose &&
         a.times_a_day == b.times_a_day && a.rhythm == b.rhythm && a.optional == b.optional && a.adapted == b.adapted &&
         a.with == b.with && a.without == b.without && a.note == b.note && a.sites == b.sites;
}

bool same(const Step& a, const Step& b) {
  const auto same_need = [](const Condition& one, const Condition& other) { return same(one, other); };
  if (a.what.index() != b.what.index() || !(a.sites == b.sites)) return false;
  if (!std::ranges::equal(a.needs, b.needs, same_need)) return false;
  if (const auto* begin = std::get_if<Begin>(&a.what)) return same(begin->item, std::get<Begin>(b.what).item);
  const auto& one = std::get<Change>(a.what);
  const auto& other = std::get<Change>(b.what);
  return one.exercises == other.exercises && one.to == other.to && one.add == other.add;
}

bool same(const Window& a, const Window& b) { return a.since == b.since && a.from == b.from && a.to == b.to; }

bool same(const Response& a, const Response& b) {
  return same(a.when, b.when) && a.act == b.act && a.levels == b.levels && a.days == b.days &&
         a.parameter == b.parameter;
}

bool same(const Limit& a, const Limit& b) {
  return alike(a, b) && a.most == b.most && a.per_days == b.per_days && a.gap_days == b.gap_days;
}

bool same(const Ceiling& a, const Ceiling& b) { return a.of == b.of && a.most == b.most; }
bool same(const Advice& a, const Advice& b) { return a.text == b.text && a.kind == b.kind && a.sites == b.sites; }

bool same(const Reference& a, const Reference& b) {
  return a.key == b.key && a.citation == b.citation && a.address == b.address;
}

bool same(const TestInfo& a, const TestInfo& b) {
  auto other = b;
  other.source = a.source;
  return a == other;
}

}  // namespace achilles
