#include "achilles/day.hpp"

#include <algorithm>

#include "achilles/loggable.hpp"
#include "achilles/tests.hpp"

namespace achilles {
namespace {

template <class Number>
void keep_worse(std::optional<Number>& kept, std::optional<Number> other) {
  if (other && (!kept || *kept < *other)) kept = other;
}

/// Adds one body to a day.
class Folding {
 public:
  Folding(Day& day, const Happening& happening) : day_(day), side_(happening.side) {}

  void operator()(const Start&) const {}
  void operator()(const Activity& activity) const {
    day_.activities.push_back(activity);
    // what an import has beyond it is a slip, and no sum of a month may overflow by it
    if (auto& distance = day_.activities.back().distance) distance = std::min(*distance, loggable::metres.high);
    keep_worse(day_.during, activity.during);
    keep_worse(day_.after, activity.after);
  }
  void operator()(const ExerciseSets& sets) const {
    day_.sets.emplace_back(sets, side_);
    keep_worse(day_.during, sets.during);
  }
  void operator()(const Morning& morning) const {
    keep_worse(day_.morning, std::optional{morning.pain});
    keep_worse(day_.stiffness, morning.stiffness);
    day_.medicine = day_.medicine || morning.medicine;
  }
  void operator()(const Pain& pain) const {
    auto& moment = pain.when == Pain::When::during  ? day_.during
                   : pain.when == Pain::When::after ? day_.after
                                                    : day_.now;
    keep_worse(moment, std::optional{pain.pain});
  }
  void operator()(const Flag& flag) const {
    day_.reported.add(flag.sign);
    day_.cleared.remove(flag.sign);  // what was said before it says nothing about it
  }
  void operator()(const Clearance& clearance) const {
    day_.cleared.add(clearance.sign);
    day_.cleared_on = std::max(day_.cleared_on, std::optional{clearance.on});
  }
  void operator()(const TestResult& result) const {
    day_.tests.push_back({result, side_});
    if (result.test == hop_test) keep_worse(day_.during, PainScore::from(result.value));
  }
  void operator()(const Switch&) const {}
  void operator()(const Screen&) const { day_.screened = true; }
  void operator()(const Skip&) const { day_.skipped = true; }
  void operator()(const Note&) const {}
  void operator()(const Medicine&) const { day_.medicine = true; }
  void operator()(const Ease&) const { day_.eased = true; }
  void operator()(const Removal&) const {}

 private:
  Day& day_;
  std::optional<Side> side_;
};

/// Whether it says anything about the tendon, so that it ends a silence. Going through the signs, leaving a session out
/// and choosing less do not.
bool says_something(const Body& body) {
  return !std::holds_alternative<Screen>(body) && !std::holds_alternative<Skip>(body) &&
         !std::holds_alternative<Note>(body) && !std::holds_alternative<Ease>(body);
}

}  // namespace

void fold(Day& day, const Happening& happening) {
  std::visit(Folding{day, happening}, happening.body);
  if (says_something(happening.body)) day.logged = true;
}

std::vector<Day> days_between(Date first, Date last, std::span<const Entry> entries) {
  std::vector<Day> days;
  if (last < first) return days;
  days.resize(static_cast<std::size_t>(last - first) + 1);
  for (std::size_t i = 0; i < days.size(); ++i) days[i].date = first + static_cast<int>(i);
  for (const auto& entry : entries) {
    if (entry.day >= first && entry.day <= last) fold(days[static_cast<std::size_t>(entry.day - first)], entry);
  }
  return days;
}

}  // namespace achilles
