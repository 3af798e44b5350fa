#include "cli/recording/keeping.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "achilles/error.hpp"
#include "achilles/shell_word.hpp"
#include "cli/recording/carrying.hpp"
#include "journal/backups.hpp"
#include "journal/journal.hpp"

namespace achilles::cli {

std::optional<Backup> back_up_before(Backup::Occasion occasion, const World& world) {
  if (world.database.empty() || !journal::Journal::exists(world.database)) return std::nullopt;
  auto backup = journal::back_up(world.database, occasion, world.now, carried_files(world));
  journal::thin_backups(world.database, world.now);
  return backup;
}

std::string restoring(const Backup& backup, const World& world) {
  const auto name = backup.file.filename();
  try {
    const auto all = journal::backups_of(world.database);
    const auto place = std::ranges::find(all, name, [](const Backup& one) { return one.file.filename(); });
    if (place != all.end()) return fmt::format("achilles restore {}", place - all.begin() + 1);
  } catch (const Error&) {  // the folder cannot be listed: its name will do as well
  }
  return "achilles restore " + shell_word(name.string());
}

}  // namespace achilles::cli
