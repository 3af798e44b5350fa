#include "cli/coaching/replay.hpp"

#include <algorithm>

#include "protocol/builtin.hpp"

namespace achilles::cli {

void learn_exercises(const std::vector<Day>& days, Protocol& protocol) {
  for (const auto& day : days) {
    for (const auto& sets : day.sets) {
      if (protocol.find_exercise(sets.exercise) != nullptr) continue;
      if (const auto* exercise = protocol::catalogue().find(sets.exercise)) protocol.others.push_back(*exercise);
    }
  }
}

Protocol protocol_for(const Protocol& protocol, const Start& start, const std::vector<Day>& days) {
  auto own = tailored(protocol, start.site, {.side = start.side, .equipment = start.equipment});
  learn_exercises(days, own);
  return own;
}

void each_decision(const Protocol& protocol, const State& begun, const std::vector<Day>& days,
                   const std::function<void(const Decision&)>& visit) {
  State state = begun;
  state.day = std::min(begun.start, days.front().date) - 1;
  for (const auto& day : days) {
    Day silent;
    silent.date = day.date - 1;
    advance_in_place(protocol, state, silent);
    visit(decide(protocol, state, day));
    advance_in_place(protocol, state, day);
  }
}

}  // namespace achilles::cli
