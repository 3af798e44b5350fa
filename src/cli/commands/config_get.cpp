#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/arguments/offers.hpp"
#include "cli/world/setting_value.hpp"
#include "cli/world/setting_words.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string key;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("KEY", "KEY", options.key, "a setting, as achilles config show names it", offers::settings);
  arguments.json(options.json);
}

Exit run(const Options& options, World& world) {
  const auto* setting = settings::find_setting(options.key);
  if (setting == nullptr) throw no_such_setting(options.key);
  if (options.json) {
    const auto record = record_of(world, *setting);
    world.out << exchange::settings_json(world.settings_file().string(), {&record, 1});
    return Exit::done;
  }
  const auto value = value_in(world, setting->setting);
  if (value.empty()) {
    throw Error{Exit::failed, options.key + " is not set", "Set it: achilles config set " + options.key + " VALUE"};
  }
  world.out << render::visible(value) << '\n';
  return Exit::done;
}

}  // namespace

Command config_get() {
  return command<Options>({.name = "config get",
                           .summary = "the value of one setting",
                           .group = Group::program,
                           .examples = {{"achilles config get units.distance", "km or mi"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
