#include "cli/checkup/checks.hpp"

namespace achilles::cli::checkup {

void check_pages(Patient& patient) {
  if (patient.journal.pages_sound) return;
  patient.has({.ailment = Ailment::torn_pages, .at = patient.file().string()});
}

void check_references(Patient& patient) {
  const auto lost = patient.journal.lost_references;
  if (lost == 0) return;
  patient.has({.ailment = Ailment::lost_references, .at = patient.file().string(), .count = lost});
}

void check_rows(Patient& patient) {
  const auto& [entries, operations, decisions] =
      std::tie(patient.journal.entries, patient.journal.operations, patient.journal.decisions);
  const auto file = patient.file().string();
  const auto tell = [&](Ailment ailment, const std::vector<NumberRange>& numbers) {
    if (!numbers.empty()) patient.has({.ailment = ailment, .at = file, .numbers = numbers});
  };
  tell(Ailment::damaged_entries, entries.damaged);
  tell(Ailment::missing_entries, entries.missing);
  tell(Ailment::damaged_operations, operations.damaged);
  tell(Ailment::missing_operations, operations.missing);
  tell(Ailment::damaged_decisions, decisions.damaged);

  std::int64_t programmes = 0;
  for (const auto& [first, last] : patient.journal.programmes.damaged) programmes += last - first + 1;
  if (programmes > 0) patient.has({.ailment = Ailment::damaged_programmes, .at = file, .count = programmes});
  const auto checkpoints = patient.journal.damaged_checkpoints;
  if (checkpoints > 0) patient.has({.ailment = Ailment::damaged_checkpoints, .count = checkpoints});
}

}  // namespace achilles::cli::checkup
