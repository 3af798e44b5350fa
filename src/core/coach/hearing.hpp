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
    if (finding.asks >= Action::hold && !is_wait(finding.reason)) only_waits_ = false;
    const bool locked_already = std::holds_alternative<reason::DuringOverLimit>(finding.reason);
    if (finding.asks == Action::rest && !locked_already) rests_ = true;
    if (all_ != nullptr) all_->push_back(finding);
  }
  /// What all of them come to.
  [[nodiscard]] Action action() const { return action_; }
  /// Whether a rest is asked for that locks impact from today on. Pain during activity has locked it on its own day.
  [[nodiscard]] bool rests() const { return rests_; }
  /// Whether nothing is asked for but time: the week between two steps, a whole workout, or the mornings it takes to
  /// know the usual one.
  [[nodiscard]] bool only_waits() const { return only_waits_; }

 private:
  static bool is_wait(const Reason& reason) {
    if (const auto* morning = std::get_if<reason::MorningUnsettled>(&reason)) {
      return !morning->baseline && morning->pain.value() <= settled_morning;
    }
    return std::holds_alternative<reason::TooSoon>(reason) || std::holds_alternative<reason::WorkoutIncomplete>(reason);
  }

  Action action_ = Action::progress;
  bool only_waits_ = true;
  bool rests_ = false;
  std::vector<Finding>* all_ = nullptr;
};

}  // namespace achilles
