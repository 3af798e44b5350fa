#include "cli/checkup/checks.hpp"
#include "cli/recording/hooks.hpp"
#include "platform/file_status.hpp"
#include "platform/platform.hpp"

namespace achilles::cli::checkup {

void check_hooks(Patient& patient) {
  const auto& world = patient.world;
  if (world.config.empty()) return;
  const auto directory = world.config / "hooks";
  auto paths = patient.files_in(directory);
  for (const auto& idle : idle_hooks(paths)) patient.has({.ailment = Ailment::hook_idle, .at = idle});
  paths.insert(paths.begin(), directory);
  for (const auto& path : paths) {
    const auto status = platform::status_of(path);
    const bool mine_to_guard = status.there() && status.kind != platform::FileStatus::Kind::link;
    if (mine_to_guard && status.writable_by_others()) {
      patient.has({.ailment = Ailment::hook_shared, .at = path.string()});
    }
  }
}

}  // namespace achilles::cli::checkup
