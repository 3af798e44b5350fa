#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "achilles/bounded.hpp"
#include "protocol/lint/placed.hpp"
#include "protocol/lint/rules.hpp"
#include "protocol/read/read_criterion.hpp"

namespace achilles::protocol::lint_rules {

namespace {

/// Whole numbers from `low` to `high`, both included; none where `high` is the lower.
struct Interval {
  long low, high;
  [[nodiscard]] bool empty() const { return low > high; }
  [[nodiscard]] Interval within(Interval other) const { return {std::max(low, other.low), std::min(high, other.high)}; }
};
constexpr long endless = std::numeric_limits<int>::max();

Interval asked(const Criterion& criterion) {
  const long value = criterion.value;
  switch (criterion.comparison) {
    case Comparison::less:
      return {-endless, value - 1};
    case Comparison::at_most:
      return {-endless, value};
    case Comparison::more:
      return {value + 1, endless};
    case Comparison::at_least:
      return {value, endless};
    case Comparison::equal:
      return {value, value};
  }
  return {-endless, endless};
}

/// All that a criterion's measure can ever be, in a phase of so many steps.
Interval possible(const Criterion& criterion, std::size_t steps) {
  switch (criterion.measure) {
    case Measure::level:
      return {0, static_cast<long>(steps)};
    case Measure::sign:
      return {0, criterion.over_days};
    case Measure::test:
      return criterion.test ? Interval{criterion.test->low, criterion.test->high} : Interval{-endless, endless};
    case Measure::ratio:
    case Measure::days_in_phase:
    case Measure::days_in_plan:
    case Measure::days_since:
      return {0, endless};
    default: {
      const auto span = span_of(criterion.measure);
      return {span.low, span.high};
    }
  }
}

bool same_quantity(const Criterion& a, const Criterion& b) {
  const auto id = [](const Criterion& criterion) { return criterion.test ? criterion.test->id : std::string{}; };
  return a.measure == b.measure && a.over_days == b.over_days && a.anchor == b.anchor && a.tally == b.tally &&
         a.pain == b.pain && a.exercise == b.exercise && a.sets == b.sets && a.reps == b.reps &&
         a.minutes == b.minutes && a.sign == b.sign && id(a) == id(b);
}

std::string words(const Criterion& criterion) {
  return fmt::format("{} {} {}", name(criterion.measure), symbol(criterion.comparison), criterion.value);
}

/// Conditions that must all hold at one moment, at one site.
class Together {
 public:
  Together(Site site, std::size_t steps, Report& report) : site_(site), steps_(steps), report_(report) {}

  void add(const std::vector<Condition>& conditions, const std::string& at) {
    for (std::size_t i = 0; i < conditions.size(); ++i) add(conditions[i], below(at, i));
  }
  void add(const Condition& condition, const std::string& at) {
    if (condition.join == Condition::Join::any) {
      choices_.push_back({&condition, at});
    } else if (condition.join == Condition::Join::all) {
      add(condition.parts, at + "/all");
    } else if (condition.criterion.sites.contains(site_)) {
      add(condition.criterion, at);
    }
  }
  /// Looks at the choices, now that all else is known.
  void finish() {
    for (const auto& [condition, at] : choices_) {
      const auto& parts = condition->parts;
      const auto is_here = [this](const Condition& part) { return is_for_site(part); };
      const auto is_open = [&](const Condition& part) { return is_here(part) && can_hold(part); };
      if (std::ranges::none_of(parts, is_here) || std::ranges::any_of(parts, is_open)) continue;
      report_.add(site_, at, "none of these can ever hold here", "make one of them possible");
    }
  }

 private:
  struct Definite {
    const Criterion* criterion;
    std::string at;
  };
  struct Choice {
    const Condition* condition;
    std::string at;
  };

  void add(const Criterion& criterion, const std::string& at) {
    const auto can_be = possible(criterion, steps_);
    const auto left = asked(criterion).within(can_be);
    if (left.empty()) {
      report_.add(site_, at, fmt::format("{} can never hold: {}", words(criterion), range_words(criterion, can_be)),
                  "ask for what can be reached");
      return;
    }
    for (const auto& [other, where] : definite_) {
      if (!same_quantity(*other, criterion) || !asked(*other).within(left).empty()) continue;
      report_.add(site_, at, fmt::format("{} contradicts {} of {}", words(criterion), words(*other), where),
                  "both must hold on one day: change one");
    }
    definite_.push_back({&criterion, at});
  }

  [[nodiscard]] std::string range_words(const Criterion& criterion, Interval can_be) const {
    if (criterion.measure == Measure::level)
      return fmt::format("the phase has {} {}", steps_, steps_ == 1 ? "step" : "steps");
    if (can_be.high == endless) return fmt::format("it is never under {}", can_be.low);
    return fmt::format("it is from {} to {}", can_be.low, can_be.high);
  }

  [[nodiscard]] bool is_for_site(const Condition& condition) const {
    bool found = false;
    each_criterion(condition, [&](const Criterion& one) { found = found || one.sites.contains(site_); });
    return found;
  }

  /// Whether a condition can hold beside the definite ones.
  [[nodiscard]] bool can_hold(const Condition& condition) const {
    const auto holds_or_falls_away = [this](const Condition& part) { return !is_for_site(part) || can_hold(part); };
    const auto holds = [this](const Condition& part) { return is_for_site(part) && can_hold(part); };
    if (condition.join == Condition::Join::all) return std::ranges::all_of(condition.parts, holds_or_falls_away);
    if (condition.join == Condition::Join::any) return std::ranges::any_of(condition.parts, holds);
    const auto left = asked(condition.criterion).within(possible(condition.criterion, steps_));
    return !left.empty() && std::ranges::none_of(definite_, [&](const Definite& definite) {
      return same_quantity(*definite.criterion, condition.criterion) && asked(*definite.criterion).within(left).empty();
    });
  }

  Site site_;
  std::size_t steps_;
  Report& report_;
  std::vector<Definite> definite_;
  std::vector<Choice> choices_;
};

void look_at(const Subject& subject, std::size_t number, const Subject::Branch& branch, Report& report) {
  const auto& phases = subject.protocol.phases;
  const Phase& phase = phases[number];
  const auto steps = branch.protocol.phases[number].steps.size();
  const auto at = phase_at(number);
  const auto alone = [&](const auto& conditions, const std::string& where) {
    Together together{branch.site, steps, report};
    together.add(conditions, where);
    together.finish();
  };
  Together gate{branch.site, steps, report};
  gate.add(phase.advance, at + "/advance");
  if (number + 1 < phases.size()) {
    const auto next = phase_at(number + 1);
    if (phases[number + 1].window) gate.add(phases[number + 1].window->opens, next + "/days");
    gate.add(phases[number + 1].entry, next + "/entry");
  }
  gate.finish();
  alone(phase.progress, at + "/progress");
  for (std::size_t i = 0; i < phase.steps.size(); ++i) {
    Together step{branch.site, steps, report};
    step.add(phase.progress, at + "/progress");
    step.add(phase.steps[i].needs, below(at + "/steps", i) + "/needs");
    step.finish();
  }
  alone(phase.run.needs, at + "/run/needs");
  for (std::size_t i = 0; i < phase.responses.size(); ++i) {
    alone(phase.responses[i].when, below(at + "/responses", i) + "/when");
  }
}

}  // namespace

void never_holds(const Subject& subject, Report& report) {
  for (const auto& branch : subject.branches) {
    for (std::size_t i = 0; i < subject.protocol.phases.size(); ++i) look_at(subject, i, branch, report);
    for (std::size_t i = 0; i < subject.protocol.placement.size(); ++i) {
      const auto& placement = subject.protocol.placement[i];
      Together together{branch.site, 0, report};  // nobody is placed who took a step
      together.add(subject.protocol.phases[placement.phase].entry, phase_at(placement.phase) + "/entry");
      together.add(placement.needs, below("/placement", i) + "/needs");
      together.finish();
    }
  }
}

}  // namespace achilles::protocol::lint_rules
