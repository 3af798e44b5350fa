#include <ostream>

#include "cli/arguments/command.hpp"
#include "exchange/json.hpp"
#include "protocol/builtin.hpp"
#include "render/pages/records.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<Purpose> purpose;
  bool json = false;
};

Choices<Purpose> purposes() {
  Choices<Purpose> choices;
  for (const Purpose purpose : {Purpose::settle, Purpose::release, Purpose::stretch, Purpose::load, Purpose::impact}) {
    choices.emplace_back(name(purpose), purpose);
  }
  return choices;
}

void declare(Arguments& arguments, Options& options) {
  arguments.choice("--purpose", options.purpose, purposes(), "only those for it");
  arguments.json(options.json);
}

Exit run(const Options& options, World& world) {
  std::vector<const Exercise*> exercises;
  for (const auto id : protocol::catalogue().ids()) {
    const auto* exercise = protocol::catalogue().find(id);
    if (!options.purpose || exercise->purpose == *options.purpose) exercises.push_back(exercise);
  }
  world.out << (options.json  ? exchange::exercise_list_json(exercises)
                : world.plain ? render::exercise_records(exercises, world.out_look)
                              : render::exercise_list_page(exercises, world.out_look));
  return Exit::done;
}

}  // namespace

Command exercise_list() {
  return command<Options>({.name = "exercise list",
                           .summary = "the exercises, by what they are for",
                           .group = Group::programme,
                           .examples = {{"achilles exercise list", "all of them, and what they need"},
                                        {"achilles exercise list --purpose release", "massage and rolling only"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
