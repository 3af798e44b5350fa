#include "cli/replay.hpp"

#include <algorithm>

#include "protocol/builtin.hpp"

namespace achilles::cli {

Protocol protocol_for(const Protocol& protocol, const Start& start, const std::vector<Day>& days) {
  auto own = tailored(protocol, start.site, {.side = start.side, .equipment = start.equipment});
  for (const auto& day : days) {
    for (const auto& sets : day.sets) {
      if (own.find_exercise(sets.exercise) != nullptr) continue;
      if (const auto* exercise = protocol::catalogue().find(sets.exercise)) own.others.push_back(*exercise);
    }
  }
  return own;
}

void each_decision(const Protocol& protocol, const State& begun, const std::vector<Day>& days,
                   const std::function<void(const Decision&)>& visit) {
  State state = begun;
  state.day = std::min(begun.start, days.front().date) - 1;
  for (const auto& day : days) {
    while (state.day + 1 < day.date) {
      Day silent;
      silent.date = state.day + 1;
      state = advance(protocol, state, silent);
    }
    visit(decide(protocol, state, day));
    state = advance(protocol, state, day);
  }
}

}  // namespace achilles::cli
