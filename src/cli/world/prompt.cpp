#include "cli/world/prompt.hpp"

#include <istream>

#include "render/render.hpp"

namespace achilles::cli {

bool somebody_is_there(const World& world) { return world.in_is_terminal && world.err_is_terminal; }

std::optional<std::string> line_after(World& world, std::string_view question) {
  auto asked = render::wrap(question, world.err_look, 1);
  asked.back() = ' ';  // the answer stands behind the question
  world.err << asked << std::flush;
  std::string answer;
  return std::getline(world.in, answer) ? std::optional{answer} : std::nullopt;
}

std::optional<std::string> ask(World& world, std::string_view question) {
  const auto answer = line_after(world, question);
  return answer && !answer->empty() ? answer : std::nullopt;
}

void tell(World& world, const Error& error) {
  world.err << render::wrap(error.what(), world.err_look);
  if (!error.hint().empty()) world.err << "  " << render::wrap(error.hint(), world.err_look, 2, 2);
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
