#include "render/words/words.hpp"

namespace achilles::render {

namespace {

/// What is reduced, and what instead of it in an exercise that has none of that.
std::string_view less(Response::Parameter parameter) {
  switch (parameter) {
    case Response::Parameter::sets:
      return "The same exercises, with one set less.";
    case Response::Parameter::rounds:
      return "The same exercises, with one round of the day less, or one set less where there is one round.";
    case Response::Parameter::load:
      return "The same exercises, with half the added load, or one set less where there is none.";
  }
  return {};
}

}  // namespace

std::string_view words(Action action) {
  switch (action) {
    case Action::progress:
      return "Step up";
    case Action::hold:
      return "Hold";
    case Action::reduce:
      return "Reduce";
    case Action::regress:
      return "Step back";
    case Action::rest:
      return "Rest";
    case Action::stop:
      return "Stop";
  }
  return {};
}

std::string action_sentence(const Decision& decision) {
  switch (decision.action) {
    case Action::progress:
      if (decision.to.phase > decision.from.phase) return "A new phase begins today.";
      if (decision.to == decision.from) return "Nothing stands against a step, and there is none left in this phase.";
      return "One step today, in one thing only.";
    case Action::hold:
      return "The same again today.";
    case Action::reduce:
      return std::string{less(decision.reduce)};
    case Action::regress:
      if (decision.asks_for_less()) return "There is no level below. " + std::string{less(decision.reduce)};
      return "Back to the level before.";
    case Action::rest:
      if (decision.from == Position{}) return "No loading of the tendon today; it starts again with the lowest level.";
      return "No loading of the tendon today; it starts again one level lower.";
    case Action::stop:
      return "No exercise until a clinician has cleared it.";
  }
  return {};
}

}  // namespace achilles::render
