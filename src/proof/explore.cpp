#include "proof/explore.hpp"

#include <limits>
#include <set>
#include <unordered_set>

#include "proof/alphabet.hpp"
#include "proof/frontier.hpp"
#include "proof/key.hpp"
#include "proof/telling.hpp"
#include "proof/walk.hpp"

namespace achilles::proof {
namespace {

/// How a standpoint was reached.
struct Step {
  std::size_t from = 0;
  std::size_t letter = 0;
};

class Explorer {
 public:
  Explorer(const Protocol& tailored, const Start& start, const Bounds& bounds)
      : walk_(tailored, start),
        bounds_(bounds),
        clocks_(clocks_of(walk_.protocol(), walk_.beginning().state)),
        frontier_(bounds.order) {}

  Exploration explore() {
    reach({{}, walk_.beginning()}, {});
    while (auto node = next()) expand(*node);
    result_.states = steps_.size();
    result_.levels = levels_.size();
    result_.transitions = walk_.taken();
    result_.complete = !result_.violation && frontier_.empty() && !bounded_;
    return std::move(result_);
  }

 private:
  std::optional<Node> next() {
    if (at_the_bound() || frontier_.empty()) return std::nullopt;
    const auto node = frontier_.pop();
    const bool too_long = result_.violation && days_of(node) >= shortest_;
    return too_long ? std::nullopt : std::optional{node};
  }

  bool at_the_bound() {
    bounded_ = bounded_ || walk_.taken() >= bounds_.most_transitions;
    return bounded_;
  }

  static std::size_t days_of(const Node& node) {
    return static_cast<std::size_t>(node.at.state.day + 1 - node.at.state.start);
  }

  /// Whether any view tells it apart from all that were reached before.
  bool is_new(const Standpoint& at) {
    bool any = false;
    for (const auto& key : keys_of(walk_.protocol(), clocks_, at.state, at.record)) {
      any = known_.insert(key).second || any;
    }
    return any;
  }

  void reach(Node node, Step step) {
    if (!is_new(node.at)) return;
    levels_.insert(node.at.state.position);
    node.index = steps_.size();
    steps_.push_back(step);
    frontier_.push(node);
  }

  void expand(const Node& node) {
    auto letters = letters_at(node.at);
    std::vector<Answer> answers;
    answers.reserve(letters.size());
    for (std::size_t i = 0; i < letters.size() && !at_the_bound(); ++i) {
      Node to{node.index, node.at, node.odd + (letters[i].smooth ? 0 : 1)};
      const bool sound = take(node, to, letters[i]) && !bounded_;
      if (sound && letters[i].times == 1) answers.push_back({letters[i].day, walk_.said(), walk_.tomorrow(to.at)});
      if (sound) reach(to, {node.index, i});
    }
    compare(node, answers);
  }

  [[nodiscard]] std::vector<Letter> letters_at(const Standpoint& at) const {
    return alphabet(walk_.protocol(), clocks_, at.state, at.record);
  }

  /// Takes all days of a letter; false where one of them breaks an invariant.
  bool take(const Node& from, Node& to, Letter& letter) {
    for (int day = 0; day < letter.times && !at_the_bound(); ++day) {
      const auto* broken = walk_.take(to.at, letter.day);
      if (broken == nullptr) continue;
      if (days_of(to) < shortest_) found(*broken, from, letter.day, day);
      return false;
    }
    return true;
  }

  void compare(const Node& node, const std::vector<Answer>& answers) {
    for (const auto& one : answers) {
      for (const auto& other : answers) {
        const auto* broken = &one == &other ? nullptr : walk_.compare(node.at, {one, other});
        if (broken == nullptr || days_of(node) + 1 >= shortest_) continue;
        found_pair(*broken, node, one, other);
      }
    }
  }

  /// Where the two days are answered the right way round, it is the day after that is not.
  void found_pair(const Invariant& broken, const Node& node, const Answer& one, const Answer& other) {
    found(broken, node, one.day, 0);
    auto& violation = *result_.violation;
    violation.other = other.day;
    if (one.today.action < other.today.action || one.today.to > other.today.to) return;
    Day next = morning_only();
    auto at = walk_.beginning();
    for (auto& day : violation.days) walk_.take(at, day);
    walk_.take(at, next);
    violation.days.push_back(next);
    violation.verdict = walk_.verdict();
    shortest_ = violation.days.size();
  }

  void found(const Invariant& broken, const Node& from, const Day& last, int times_before) {
    Violation violation{broken.info, history_of(from), {}, {}};
    for (int i = 0; i <= times_before; ++i) violation.days.push_back(last);
    auto at = walk_.beginning();
    for (auto& day : violation.days) walk_.take(at, day);
    violation.verdict = walk_.verdict();
    shortest_ = violation.days.size();
    result_.violation = std::move(violation);
  }

  /// All days that lead to a node, told again from the first.
  std::vector<Day> history_of(const Node& node) {
    std::vector<std::size_t> letters;
    for (auto index = node.index; index != 0; index = steps_[index].from) letters.push_back(steps_[index].letter);
    std::vector<Day> days;
    auto at = walk_.beginning();
    for (; !letters.empty(); letters.pop_back()) {
      auto letter = letters_at(at)[letters.back()];
      for (int day = 0; day < letter.times; ++day) {
        walk_.take(at, letter.day);
        days.push_back(letter.day);
      }
    }
    return days;
  }

  Walk walk_;
  Bounds bounds_;
  Clocks clocks_;
  Frontier frontier_;
  std::vector<Step> steps_;
  std::unordered_set<Key, HashOfKey> known_;
  std::set<Position> levels_;
  Exploration result_;
  std::size_t shortest_ = std::numeric_limits<std::size_t>::max();
  bool bounded_ = false;
};

}  // namespace

Date first_day() { return *Date::from(2026, 3, 2); }

Exploration explore(const Protocol& tailored, const Start& start, const Bounds& bounds) {
  return Explorer{tailored, start, bounds}.explore();
}

}  // namespace achilles::proof
