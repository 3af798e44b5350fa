#include "cli/prompt.hpp"

#include <istream>

namespace achilles::cli {

bool somebody_is_there(const World& world) { return world.in_is_terminal && world.err_is_terminal; }

std::optional<std::string> ask(World& world, std::string_view question) {
  world.err << question << ' ' << std::flush;
  std::string answer;
  if (!std::getline(world.in, answer) || answer.empty()) return std::nullopt;
  return answer;
}

}  // namespace achilles::cli
