#include "model/histories.hpp"

namespace achilles::model {
namespace {

template <class Value>
void say(std::string& line, const char* what, const std::optional<Value>& value) {
  if (value) line += std::string{" "} + what + " " + std::to_string(value->value());
}

void say(std::string& line, const char* what, Signs signs) {
  for (const auto& info : all_signs()) {
    if (signs.contains(info.sign)) line += std::string{" "} + what + " " + std::string{info.id};
  }
}

std::string line_of(const Day& day) {
  std::string line;
  say(line, "morning", day.morning);
  say(line, "stiff", day.stiffness);
  say(line, "during", day.during);
  say(line, "after", day.after);
  say(line, "now", day.now);
  say(line, "done", day.done);
  if (day.medicine) line += " medicine";
  if (day.eased) line += " eased";
  for (const auto& sets : day.sets) {
    line +=
        " " + sets.exercise + " " + std::to_string(sets.sets.value_or(0)) + "x" + std::to_string(sets.reps.value_or(0));
    say(line, "at", sets.during);
  }
  for (const auto& activity : day.activities) {
    line += activity.kind == Activity::Kind::run ? " run" : " walk";
    if (activity.distance) line += " " + std::to_string(*activity.distance) + " m";
    say(line, "at", activity.during);
  }
  say(line, "reported", day.reported);
  say(line, "cleared", day.cleared);
  return line.empty() ? (day.logged ? " logged" : " -") : line;
}

}  // namespace

std::string told(const Episode& episode) {
  std::string text = "programme " + episode.protocol->id + ", seed " + std::to_string(episode.seed);
  say(text, "usual morning", episode.start.morning);
  if (episode.start.surgery) text += " surgery " + episode.start.surgery->iso();
  text += "\n";
  for (std::size_t i = 0; i < episode.days.size(); ++i) {
    text += "  " + std::to_string(i) + " " + episode.days[i].date.iso() + ":" + line_of(episode.days[i]) + "\n";
  }
  return text;
}

}  // namespace achilles::model
