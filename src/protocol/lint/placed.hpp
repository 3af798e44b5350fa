#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "achilles/protocol.hpp"

namespace achilles::protocol {

// The parts of a protocol by JSON pointer. Steps are counted as they are taken, not as they are written.

[[nodiscard]] inline std::string below(std::string_view pointer, std::size_t index) {
  return fmt::format("{}/{}", pointer, index);
}
[[nodiscard]] inline std::string phase_at(std::size_t index) { return below("/phases", index); }

/// Calls `visit(criterion, pointer)` with every criterion of a condition.
template <class Visit>
void each_placed(const Condition& condition, const std::string& pointer, const Visit& visit) {
  if (condition.join == Condition::Join::one) return visit(condition.criterion, pointer);
  const auto inside = pointer + (condition.join == Condition::Join::all ? "/all" : "/any");
  for (std::size_t i = 0; i < condition.parts.size(); ++i) each_placed(condition.parts[i], below(inside, i), visit);
}

template <class Visit>
void each_placed(const std::vector<Condition>& conditions, const std::string& pointer, const Visit& visit) {
  for (std::size_t i = 0; i < conditions.size(); ++i) each_placed(conditions[i], below(pointer, i), visit);
}

/// Calls `visit(conditions, pointer)` with every list of conditions of which all must hold to move up or to run.
template <class Visit>
void each_demand(const Phase& phase, const std::string& pointer, const Visit& visit) {
  visit(phase.entry, pointer + "/entry");
  visit(phase.advance, pointer + "/advance");
  visit(phase.progress, pointer + "/progress");
  visit(phase.run.needs, pointer + "/run/needs");
  for (std::size_t i = 0; i < phase.steps.size(); ++i) {
    visit(phase.steps[i].needs, below(pointer + "/steps", i) + "/needs");
  }
}

/// The same for every criterion of a phase, those of its responses included.
template <class Visit>
void each_placed(const Phase& phase, const std::string& pointer, const Visit& visit) {
  each_demand(phase, pointer,
              [&](const auto& conditions, const std::string& at) { each_placed(conditions, at, visit); });
  for (std::size_t i = 0; i < phase.responses.size(); ++i) {
    each_placed(phase.responses[i].when, below(pointer + "/responses", i) + "/when", visit);
  }
}

/// Calls `visit(item, pointer)` with every item of a phase, those that steps begin included.
template <class Visit>
void each_placed_item(const Phase& phase, const std::string& pointer, const Visit& visit) {
  for (std::size_t i = 0; i < phase.items.size(); ++i) visit(phase.items[i], below(pointer + "/items", i));
  for (std::size_t i = 0; i < phase.steps.size(); ++i) {
    const auto* begin = std::get_if<Begin>(&phase.steps[i].what);
    if (begin != nullptr) visit(begin->item, below(pointer + "/steps", i) + "/begin");
  }
}

}  // namespace achilles::protocol
