#include "cli/world/prompt.hpp"

#include <istream>

namespace achilles::cli {

bool somebody_is_there(const World& world) { return world.in_is_terminal && world.err_is_terminal; }

std::optional<std::string> ask(World& world, std::string_view question) {
  world.err << question << ' ' << std::flush;
  std::string answer;
  if (!std::getline(world.in, answer) || answer.empty()) return std::nullopt;
  return answer;
}

bool agreed(World& world, std::string_view question) {
  const auto answer = ask(world, std::string{question} + " (y/N)");
  return answer == "y" || answer == "yes";
}

bool confirmed(World& world, bool yes, std::string_view question) {
  if (yes) return true;
  if (somebody_is_there(world)) return agreed(world, question);
  throw Error{Exit::usage, "nothing was changed: nobody is there to be asked", "Add --yes to go on without asking."};
}

}  // namespace achilles::cli
