#include "model/answer.hpp"

namespace achilles::model {

std::string words(const Answer& answer) {
  static constexpr const char* actions[] = {"progress", "hold", "reduce", "regress", "rest", "stop"};
  std::string text = actions[static_cast<int>(answer.action)];
  text += " " + std::to_string(answer.to.phase) + "." + std::to_string(answer.to.level);
  if (answer.locked_through) text += ", locked through " + answer.locked_through->iso();
  if (answer.may_run) text += answer.walk_run > 0 ? ", may walk-run " + std::to_string(answer.walk_run) : ", may run";
  if (answer.most) text += " " + std::to_string(*answer.most) + " m";
  return text + (answer.prescribed ? ", loading" : ", no loading");
}

}  // namespace achilles::model
