#include "cli/checkup/checks.hpp"
#include "platform/file_status.hpp"

namespace achilles::cli::checkup {

void check_settings(Patient& patient) {
  const auto& world = patient.world;
  const auto& problem = world.settings.problem();
  for (const auto& [line, place] : world.settings.wrong()) {
    patient.has({.ailment = Ailment::settings_wrong, .at = line, .detail = place.empty() ? "the environment" : place});
  }
  if (problem && world.settings.wrong().empty()) {
    patient.has({.ailment = Ailment::settings_unread, .at = problem->what(), .detail = problem->hint()});
  }
  if (world.config.empty()) return;
  for (const auto& path : {world.config, world.settings_file()}) {
    const auto status = platform::status_of(path);
    const bool mine_to_guard = status.there() && status.kind != platform::FileStatus::Kind::link;
    if (mine_to_guard && status.writable_by_others()) {
      patient.has({.ailment = Ailment::settings_shared, .at = path.string()});
    }
  }
}

void check_terminal(Patient& patient) {
  const auto& world = patient.world;
  if (world.out_look.ascii && !world.settings.is_on(settings::Setting::ascii)) {
    patient.has({.ailment = Ailment::few_characters});
  }
}

}  // namespace achilles::cli::checkup
