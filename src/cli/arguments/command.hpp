#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "achilles/error.hpp"
#include "cli/arguments/arguments.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// Under which heading `achilles help` lists a command. What only other programs ask for is in no list.
enum class Group : std::uint8_t { everyday, journal, data, programme, program, unlisted };

/// Whether a command may store anything.
enum class Effect : std::uint8_t { reads, changes };

/// Whether a command runs only when the settings can be read. Those that help to put them right run anyway.
enum class SettingsNeed : std::uint8_t { sound, any };

/// One line that can be typed as it stands, and what it does. Every example is run by a test.
struct Example {
  std::string_view line;  ///< "achilles log run 8km 44min -p 3"
  std::string_view says;
};

/// What a command is called and what help says of it.
struct About {
  std::string_view name;     ///< one or two words: "log run"
  std::string_view summary;  ///< one line, small first letter, no full stop
  Group group = Group::everyday;
  Effect effect = Effect::reads;
  SettingsNeed settings = SettingsNeed::sound;
  std::vector<Example> examples = {};
};

/// A command whose options have a place to go; it runs when they have been read.
using Prepared = std::function<Exit(World&)>;

/// One thing the program can do. Made by `command<Options>` in the command's own file.
struct Command : About {
  std::function<Prepared(Arguments&)> prepare;  ///< declares the options
};

/// Joins the parts of a command: its Options, `declare`, which says where each option goes, and `run`.
template <class Options>
Command command(About about, void (*declare)(Arguments&, Options&), Exit (*run)(const Options&, World&)) {
  return {std::move(about), [declare, run](Arguments& arguments) -> Prepared {
            auto options = std::make_shared<Options>();
            declare(arguments, *options);
            return [options, run](World& world) { return run(*options, world); };
          }};
}

}  // namespace achilles::cli
