#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/typed/suggest.hpp"
#include "exchange/json.hpp"
#include "protocol/builtin.hpp"
#include "protocol/library.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string id;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("ID", "ID", options.id, "the exercise, as achilles exercise list names it", offers::exercises);
  arguments.json(options.json);
}

/// The exercise of that id. Throws Error (Exit::failed) with the nearest when there is none.
const ExerciseCard& exercise_named(const std::string& id) {
  if (const auto* card = protocol::catalogue().card(id)) return *card;
  throw Error{Exit::failed, "no exercise named '" + id + "'",
              did_you_mean(id, protocol::catalogue().ids(), "See what there is: achilles exercise list.")};
}

Exit run(const Options& options, World& world) {
  const auto& card = exercise_named(options.id);
  world.out << (options.json ? exchange::exercise_json(card)
                             : render::exercise_page(card, protocol::catalogue().find(card.exercise.instead),
                                                     protocol::sources(), world.out_look));
  return Exit::done;
}

}  // namespace

Command exercise_show() {
  return command<Options>({.name = "exercise show",
                           .summary = "one exercise: how, a drawing, for whom, and sources",
                           .group = Group::programme,
                           .examples = {{"achilles exercise show heel-drop-straight", "the page of one exercise"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
