#include "cli/guided/revising.hpp"

#include <ostream>

#include "cli/world/prompt.hpp"

namespace achilles::cli {
namespace {

/// Whether nothing stands against it: today's plan stays, or they agree to what becomes of it.
bool consented(World& world, const Recorded& foreseen) {
  if (!moves_the_plan(foreseen.was, foreseen.coaching)) return true;
  world.err << preview(foreseen, world, world.err_look);
  return agreed(world, "Change it?");
}

}  // namespace

Exit revise_with_consent(World& world, const std::string& command, const std::vector<journal::Revision>& revisions,
                         const Consent& consent) {
  if (consent.dry_run) {
    world.out << preview(foresee(world, command, revisions), world, world.out_look);
    return Exit::done;
  }
  const bool asks = !consent.yes && somebody_is_there(world);
  if (asks && !consented(world, foresee(world, command, revisions))) {
    world.err << "Nothing was changed.\n";
    return Exit::failed;
  }
  report(revise(world, command, revisions), world);
  return Exit::done;
}

}  // namespace achilles::cli
