#include "cli/recording/keeping.hpp"

#include "cli/recording/carrying.hpp"
#include "journal/backups.hpp"
#include "journal/journal.hpp"

namespace achilles::cli {

bool back_up_before(Backup::Occasion occasion, const World& world) {
  if (world.database.empty() || !journal::Journal::exists(world.database)) return false;
  journal::back_up(world.database, occasion, world.now, carried_files(world));
  journal::thin_backups(world.database, world.now);
  return true;
}

}  // namespace achilles::cli
