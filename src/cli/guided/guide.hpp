#pragma once

#include <functional>
#include <string>
#include <vector>

#include "achilles/session.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// How a session is shown, and what is made of what happens in it.
struct Guidance {
  std::string title;                           ///< "Morning"
  std::vector<std::vector<std::string>> cues;  ///< of each exercise of the script
  bool bell = false;                           ///< at every change; the text says it too
  /// Stores an event and says so in a few words. After an Error it is asked for the same event again.
  std::function<std::string(const SessionEvent&)> keep;
  std::function<void(const std::string&)> keep_note;
  std::function<void()> tell;                          ///< says afterwards what was stored
  std::function<std::string(const SetDone&)> by_hand;  ///< the command that stores a set which could not be stored
};

/// Whether somebody can be guided here: a terminal to see and to press keys on. Throws Error (Exit::usage) with the
/// next step where not, or where it is too small.
void expect_terminal(const World& world, const std::string& instead);

/// Guides the runner through the session until it is over, on a screen of its own, or line by line where nothing may be
/// redrawn. `Exit::interrupted` where it was ended from outside; what was finished is kept all the same. What cannot be
/// stored ends no session. Throws Error where it could not be stored to the end: Exit::unreported, or with nothing
/// stored at all the Exit of its cause.
[[nodiscard]] Exit guide(Session& session, const Guidance& guidance, World& world);

/// The cues of every exercise of a script.
[[nodiscard]] std::vector<std::vector<std::string>> cues_of(const Script& script);

}  // namespace achilles::cli
