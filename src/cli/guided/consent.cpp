#include "cli/guided/consent.hpp"

#include <ostream>

#include "cli/world/prompt.hpp"

namespace achilles::cli {

void declare_consent(Arguments& arguments, Consent& consent) {
  arguments.flag("--dry-run", consent.dry_run, "show what it would do, and do nothing");
  arguments.flag("--yes", consent.yes, "ask nothing");
}

std::optional<Exit> ended_before(World& world, const Consent& consent, std::string_view question) {
  if (!consent.dry_run && confirmed(world, consent.yes, question)) return std::nullopt;
  world.out << "Nothing was changed.\n";
  return consent.dry_run ? Exit::done : Exit::failed;
}

}  // namespace achilles::cli
