#pragma once

#include <vector>

#include "achilles/session.hpp"
#include "support/builders.hpp"

// Exercises to be guided through, and what a session makes of them.
namespace achilles::test {

using std::chrono::seconds;

inline Task task(Item item, Legs legs = Legs::left, SetsDone done = {}) {
  return {{std::move(item), legs, false, {}}, done};
}

/// Three seconds up, three down, and a minute between the sets.
inline Task raises(int sets = 2, int reps = 2, Legs legs = Legs::left, SetsDone done = {}) {
  auto it = item("heel-raise", sets, reps);
  it.dose.tempo = Tempo{seconds{3}, {}, seconds{3}};
  it.dose.rest = seconds{60};
  return task(it, legs, done);
}

/// Held 45 seconds; what lies between them is not stated.
inline Task holds(int sets = 2, Legs legs = Legs::together) {
  auto it = item("calf-raise-hold", sets, 1);
  it.dose.reps.reset();
  it.dose.hold = seconds{45};
  return task(it, legs);
}

/// Without a tempo.
inline Task drops(int sets = 3, int reps = 15, Legs legs = Legs::left) {
  return task(item("heel-drop-straight", sets, reps), legs);
}

inline Session session(const std::vector<Task>& tasks) { return {script_of(tasks), pain(5)}; }

/// Lets the time come as a clock does, in steps of less than a second.
inline void let_pass(Session& session, Milliseconds from, Milliseconds to) {
  for (auto now = from; now < to; now += Milliseconds{700}) session.advance(now);
  session.advance(to);
}

inline std::vector<SetDone> sets_in(const std::vector<SessionEvent>& events) {
  std::vector<SetDone> sets;
  for (const auto& event : events) {
    if (const auto* done = std::get_if<SetDone>(&event)) sets.push_back(*done);
  }
  return sets;
}

}  // namespace achilles::test
