#pragma once

#include <algorithm>
#include <vector>

#include "achilles/reason.hpp"
#include "core/coach/morning.hpp"

namespace achilles {

/// Hears what the rules say: keeps the most severe of what they ask for, and, for whoever wants to know, all of it.
class Hearing {
 public:
  Hearing() = default;
  explicit Hearing(std::vector<Finding>& all) : all_(&all) {}

  void hear(const Finding& finding) {
    action_ = std::max(action_, finding.asks);
    if (finding.asks >= Action::hold) {
      only_time_ = only_time_ && is_time(finding.reason);
      only_waits_ = only_waits_ && (is_time(finding.reason) || is_first_morning(finding.reason));
    }
    const bool locked_already = std::holds_alternative<reason::DuringOverLimit>(finding.reason);
    if (finding.asks == Action::rest && !locked_already) rests_ = true;
    if (all_ != nullptr) all_->push_back(finding);
  }
  /// What all of them come to.
  [[nodiscard]] Action action() const { return action_; }
  /// Whether a rest is asked for that locks impact from today on. Pain during activity has locked it on its own day.
  [[nodiscard]] bool rests() const { return rests_; }
  /// Whether nothing is asked for but time: the week between two steps, or a whole workout.
  [[nodiscard]] bool only_time() const { return only_time_; }
  /// The same, or the mornings it takes to know the usual one.
  [[nodiscard]] bool only_waits() const { return only_waits_; }

 private:
  static bool is_time(const Reason& reason) {
    return std::holds_alternative<reason::TooSoon>(reason) || std::holds_alternative<reason::WorkoutIncomplete>(reason);
  }
  static bool is_first_morning(const Reason& reason) {
    const auto* morning = std::get_if<reason::MorningUnsettled>(&reason);
    return morning != nullptr && !morning->baseline && morning->pain.value() <= settled_morning;
  }

  Action action_ = Action::progress;
  bool only_time_ = true;
  bool only_waits_ = true;
  bool rests_ = false;
  std::vector<Finding>* all_ = nullptr;
};

}  // namespace achilles
