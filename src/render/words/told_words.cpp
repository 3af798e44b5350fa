#include "render/words/told_words.hpp"

#include <fmt/format.h>

namespace achilles::render {
namespace {

class Listed {
 public:
  void add(const std::string& part) { text_ += text_.empty() ? part : ", " + part; }
  template <class Number>
  void add(std::string_view label, const std::optional<Number>& number) {
    if (number) add(fmt::format("{} {}", label, number->value()));
  }
  [[nodiscard]] std::string text() const { return text_.empty() ? "nothing" : text_; }

 private:
  std::string text_;
};

void add_signs(Listed& list, std::string_view label, Signs signs) {
  for (const auto& sign : all_signs()) {
    if (signs.contains(sign.sign)) list.add(fmt::format("{} {}", label, sign.id));
  }
}

void add_activity(Listed& list, const Activity& activity) {
  auto text = std::string{activity.kind == Activity::Kind::run ? "run" : "walk"};
  if (activity.distance) text += fmt::format(" {} m", *activity.distance);
  if (activity.duration) text += fmt::format(" {} min", activity.duration->count() / 60);
  if (activity.during) text += fmt::format(" at pain {}", activity.during->value());
  list.add(text);
}

void add_sets(Listed& list, const ExerciseSets& sets) {
  auto text = fmt::format("{} {}x{}", sets.exercise, sets.sets.value_or(0), sets.reps.value_or(0));
  if (sets.during) text += fmt::format(" at pain {}", sets.during->value());
  list.add(text);
}

void add_test(Listed& list, const Tested& tested) {
  const auto side = tested.side && *tested.side != Side::both ? fmt::format(" {}", name(*tested.side)) : std::string{};
  list.add(fmt::format("{}{} {}", tested.result.test, side, tested.result.value));
}

}  // namespace

std::string told(const Day& day) {
  Listed list;
  list.add("morning", day.morning);
  if (day.stiffness && day.stiffness->value() > 0) list.add(fmt::format("stiff {} min", day.stiffness->value()));
  if (day.medicine) list.add("pain medicine");
  list.add("during", day.during);
  list.add("after", day.after);
  list.add("now", day.now);
  if (day.done) list.add(day.done->value() == Percent::high ? "all done" : fmt::format("{} % done", day.done->value()));
  for (const auto& activity : day.activities) add_activity(list, activity);
  for (const auto& sets : day.sets) add_sets(list, sets);
  for (const auto& tested : day.tests) add_test(list, tested);
  add_signs(list, "sign", day.reported);
  add_signs(list, "cleared", day.cleared);
  return list.text();
}

}  // namespace achilles::render
