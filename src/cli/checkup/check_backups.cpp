#include "cli/checkup/checks.hpp"
#include "journal/backups.hpp"

namespace achilles::cli::checkup {
namespace {

// From when on a backup is missed: our own choice.
constexpr std::int64_t worth_keeping = 30;  // entries
constexpr std::chrono::days recent{30};

}  // namespace

void check_backups(Patient& patient) {
  if (!patient.listed(journal::backups_folder(patient.file()))) return;
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
  const auto& made = backups.front().at;
  const auto age = std::chrono::floor<std::chrono::days>(patient.world.now.utc - made.utc);
  const bool outdated = patient.journal.newest && *patient.journal.newest > made.utc;
  if (age > recent && outdated) {
    patient.has({.ailment = Ailment::backup_old,
                 .detail = training_day(made, patient.world.day_starts_at).iso(),
                 .count = age.count()});
  }
}

}  // namespace achilles::cli::checkup
