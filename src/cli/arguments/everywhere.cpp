#include "cli/arguments/everywhere.hpp"

#include "achilles/error.hpp"
#include "cli/arguments/offers.hpp"

namespace achilles::cli {
namespace {

using settings::Setting;

/// An option that says for one command what a setting says for all.
Declared setting_option(const char* name, const char* value, const char* help, Setting setting, Offers offers,
                        World& world) {
  return {name,
          value,
          help,
          Times::at_most_once,
          [&world, name, value, setting](std::string_view text) {
            if (*value != '\0' && text.empty()) {  // an unset variable of a script: it must not mean the usual file
              throw Error{Exit::usage, std::string{name} + " needs a value", "It is empty: is a variable unset?"};
            }
            world.settings.give(setting, *value == '\0' ? "true" : text, name);
            world.settle();
          },
          std::move(offers)};
}

}  // namespace

void declare_everywhere(Arguments& arguments, World& world) {
  const auto declare = [&](const char* name, const char* value, const char* help, Setting setting, Offers offers = {}) {
    arguments.declare(setting_option(name, value, help, setting, std::move(offers), world));
  };
  declare("--db", "FILE", "the data file, in place of the usual one", Setting::database);
  declare("--color", "WHEN", "always, never or auto", Setting::color, offers::words({{"always"}, {"never"}, {"auto"}}));
  declare("--ascii", "", "no character beyond ASCII", Setting::ascii);
  arguments.declare({"--no-pager", "", "print a long answer as it is", Times::at_most_once,
                     [&world](std::string_view) { world.pager = {}; }});
  arguments.declare({"--no-hooks", "", "run none of your hooks", Times::at_most_once,
                     [&world](std::string_view) { world.hooks = false; }});
  declare("--accessible", "", "words in place of drawings and symbols", Setting::accessible);
  declare("--quiet", "", "no hints on what to type next", Setting::quiet);
  arguments.declare({"--plain", "", "lists as records: one a line, tabs between", Times::at_most_once,
                     [&world](std::string_view) { world.plain = true; }});
  arguments.declare({"-h,--help", "", "show this help", Times::at_most_once, [](std::string_view) {}});
}

Leading leading_option(std::string_view argument) {
  for (const std::string_view name : {"--db", "--color"}) {
    if (argument == name) return Leading::takes_value;
    if (argument.starts_with(name) && argument.substr(name.size()).starts_with('=')) return Leading::by_itself;
  }
  for (const std::string_view name : {"--ascii", "--accessible", "--quiet", "--plain", "--no-pager", "--no-hooks"}) {
    if (argument == name) return Leading::by_itself;
  }
  return Leading::no;
}

}  // namespace achilles::cli
