#include "cli/everywhere.hpp"

#include "achilles/error.hpp"

namespace achilles::cli {
namespace {

enum class Colour : std::uint8_t { always, never, automatic };

Colour colour_from(std::string_view text) {
  if (text == "always") return Colour::always;
  if (text == "never") return Colour::never;
  if (text == "auto") return Colour::automatic;
  throw Error{Exit::usage, "--color '" + std::string{text} + "' is not always, never or auto",
              "auto asks NO_COLOR, CLICOLOR_FORCE and the terminal."};
}

void paint(Colour colour, World& world) {
  if (colour == Colour::automatic) return;
  world.out_look.colour = world.err_look.colour = colour == Colour::always;
}

}  // namespace

void declare_everywhere(Arguments& arguments, World& world) {
  arguments.declare({"--db", "FILE", "the data file, in place of the usual one", Times::at_most_once,
                     [&world](std::string_view file) { world.database = file; }});
  arguments.declare({"--color", "WHEN", "always, never or auto", Times::at_most_once,
                     [&world](std::string_view when) { paint(colour_from(when), world); },
                     offers::words({{"always"}, {"never"}, {"auto"}})});
  arguments.declare({"--ascii", "", "no character beyond ASCII", Times::at_most_once,
                     [&world](std::string_view) { world.out_look.ascii = world.err_look.ascii = true; }});
  arguments.declare({"--no-pager", "", "print a long answer as it is", Times::at_most_once,
                     [&world](std::string_view) { world.pager = {}; }});
  arguments.declare({"--no-hooks", "", "run none of your hooks", Times::at_most_once,
                     [&world](std::string_view) { world.hooks = false; }});
  arguments.declare({"-h,--help", "", "show this help", Times::at_most_once, [](std::string_view) {}});
}

Leading leading_option(std::string_view argument) {
  if (argument == "--db" || argument == "--color") return Leading::takes_value;
  if (argument.starts_with("--db=") || argument.starts_with("--color=") || argument == "--ascii" ||
      argument == "--no-pager" || argument == "--no-hooks") {
    return Leading::by_itself;
  }
  return Leading::no;
}

}  // namespace achilles::cli
