#include <algorithm>
#include <filesystem>

#include "cli/checkup/checks.hpp"
#include "journal/backups.hpp"

namespace achilles::cli::checkup {
namespace {

// From when on a backup is missed: our own choice.
constexpr std::int64_t worth_keeping = 30;  // entries
constexpr std::chrono::days recent{30};

}  // namespace

void check_backups(Patient& patient) {
  const auto folder = journal::backups_folder(patient.file());
  std::error_code unknown;
  const auto status = std::filesystem::symlink_status(folder, unknown);
  const bool leads_nowhere = std::filesystem::is_symlink(status) && !std::filesystem::is_directory(folder, unknown);
  if (std::filesystem::exists(status) && !std::filesystem::is_directory(status) && !leads_nowhere) {
    return patient.has({.ailment = Ailment::no_backups_folder, .at = folder.string()});
  }
  if (!patient.listed(folder)) return;
  const auto backups = journal::backups_of(patient.file());
  for (const auto& backup : backups) {
    if (journal::contents_of(backup).health != BackupContents::Health::damaged) continue;
    patient.has({.ailment = Ailment::backup_damaged, .at = backup.file.string()});
  }
  const auto entries = static_cast<std::int64_t>(patient.journal.entries.sound);
  if (backups.empty()) {
    if (entries >= worth_keeping) patient.has({.ailment = Ailment::no_backup, .count = entries});
    return;
  }
  // One that a clock ahead dated is no newer than the others.
  const auto newest =
      std::ranges::find_if(backups, [&](const Backup& backup) { return backup.at.utc <= patient.world.now.utc; });
  if (newest == backups.end()) return;
  const auto& made = newest->at;
  const auto age = std::chrono::floor<std::chrono::days>(patient.world.now.utc - made.utc);
  const bool outdated = patient.journal.newest && *patient.journal.newest > made.utc;
  if (age > recent && outdated) {
    patient.has({.ailment = Ailment::backup_old,
                 .detail = training_day(made, patient.world.day_starts_at).iso(),
                 .count = age.count()});
  }
}

}  // namespace achilles::cli::checkup
