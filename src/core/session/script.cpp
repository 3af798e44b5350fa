#include "achilles/script.hpp"

#include <algorithm>

namespace achilles {
namespace {

using Kind = Beat::Kind;

template <class Number>
std::optional<Number> most_of(const std::optional<Amount<Number>>& amount) {
  if (!amount) return std::nullopt;
  return amount->high ? amount->high : amount->low;
}

std::optional<Milliseconds> least_of(const std::optional<Time>& time) {
  return time ? std::optional<Milliseconds>{time->low} : std::nullopt;
}

/// Writes the beats of one part.
class Layout {
 public:
  Layout(Script& script, const Task& task) : script_(script), task_(task) {}

  void write() {
    Part part{task_.planned, sets_of(dose()), 0, 0};
    for (const auto legs : sides()) part.done_before += std::min(task_.done.of(legs), part.sets);
    part.to_do = part.sets * static_cast<int>(sides().size()) - part.done_before;
    if (part.to_do == 0) {
      script_.done_before += part.done_before;
      return;
    }
    rest_after_earlier();
    here_ = script_.parts.size();
    const int all = part.sets;
    script_.parts.push_back(std::move(part));
    for (int set = 1; set <= all; ++set) {
      for (const auto legs : sides()) {
        if (set > task_.done.of(legs)) write_set(set, legs);
      }
    }
  }

 private:
  [[nodiscard]] const Dose& dose() const { return task_.planned.item.dose; }

  [[nodiscard]] std::vector<Legs> sides() const {
    if (task_.planned.legs == Legs::each) return {Legs::left, Legs::right};
    return {task_.planned.legs};
  }

  void add(Kind kind, std::optional<Milliseconds> time) {
    script_.beats.push_back({.kind = kind, .part = here_, .legs = legs_, .set = set_, .rep = rep_, .time = time});
  }

  /// The rest that the exercise before asks for, which is still its own.
  void rest_after_earlier() {
    if (script_.parts.empty()) return;
    here_ = script_.parts.size() - 1;
    if (const auto time = least_of(script_.parts.back().planned.item.dose.rest_after)) add(Kind::rest, time);
  }

  [[nodiscard]] bool has_tempo() const {
    const auto& tempo = dose().tempo;
    return tempo && tempo->up && tempo->down && *tempo->up + *tempo->down > std::chrono::seconds{0};
  }
  [[nodiscard]] bool timed() const {
    return has_tempo() ? reps_of_set(dose(), set_).has_value() : most_of(dose().hold).has_value();
  }

  void write_set(int set, Legs legs) {
    const bool other_leg = set == set_ && legs != legs_;
    const bool first = set_ == 0;
    set_ = set;
    legs_ = legs;
    rep_ = 0;
    if (first) {
      add(Kind::setup, std::nullopt);
      if (timed()) add(Kind::lead_in, lead_in);
    } else if (other_leg) {
      add(Kind::change_sides, lead_in);
    } else {
      write_rest();
    }
    write_work();
    script_.beats.back().ends_rep = true;
    script_.beats.back().ends_set = true;
  }

  void write_rest() {
    const auto rest = least_of(dose().rest);
    const auto leads = timed() ? lead_in : Milliseconds{0};
    if (!rest || *rest > leads) add(Kind::rest, rest ? std::optional{*rest - leads} : std::nullopt);
    if (timed()) add(Kind::lead_in, rest ? std::min(*rest, leads) : leads);
  }

  void write_work() {
    if (!timed()) return add(Kind::work, std::nullopt);
    const int reps = reps_of_set(dose(), set_).value_or(1);
    for (rep_ = 1; rep_ <= reps; ++rep_) {
      if (has_tempo()) {
        write_tempo(*dose().tempo);
      } else {
        if (rep_ > 1) add(Kind::lead_in, least_of(dose().rest_rep).value_or(breath));
        add(Kind::hold, most_of(dose().hold));
      }
      script_.beats.back().ends_rep = true;
    }
  }

  void write_tempo(const Tempo& tempo) {
    const auto held = tempo.hold ? tempo.hold : most_of(dose().hold);
    if (tempo.up->count() > 0) add(Kind::raise, tempo.up);
    if (held && held->count() > 0) add(Kind::hold, held);
    if (tempo.down->count() > 0) add(Kind::lower, tempo.down);
  }

  Script& script_;
  const Task& task_;
  std::size_t here_ = 0;
  Legs legs_ = Legs::together;
  int set_ = 0, rep_ = 0;
};

}  // namespace

int SetsDone::of(Legs legs) const {
  return legs == Legs::left ? left : legs == Legs::right ? right : std::min(left, right);
}

int sets_of(const Dose& dose) {
  if (!dose.reps_by_set.empty()) return static_cast<int>(dose.reps_by_set.size());
  return std::max(dose.sets ? dose.sets->low.value_or(most_of(dose.sets).value_or(1)) : 1, 1);
}

std::optional<int> reps_of_set(const Dose& dose, int set) {
  if (!dose.reps_by_set.empty()) {
    const auto last = dose.reps_by_set.size() - 1;
    return dose.reps_by_set[std::min(static_cast<std::size_t>(std::max(set - 1, 0)), last)];
  }
  if (!dose.reps || dose.reps->as_tolerated()) return std::nullopt;
  return most_of(dose.reps);
}

Script script_of(std::span<const Task> tasks) {
  Script script;
  for (const auto& task : tasks) {
    if (!task.planned.item.dose.intervals) Layout{script, task}.write();
  }
  return script;
}

}  // namespace achilles
