#include <filesystem>
#include <string>
#include <system_error>

#include "cli/checkup/checks.hpp"
#include "journal/backups.hpp"
#include "journal/build.hpp"

namespace achilles::cli::checkup {
namespace {

void look_at_nothing(Patient& patient) {
  std::error_code unknown;
  const auto directory = nearest_there(patient.directory());
  if (std::filesystem::is_directory(directory, unknown)) {
    const bool had_one = !journal::backups_of(patient.file()).empty();
    return patient.has(
        {.ailment = had_one ? Ailment::journal_gone : Ailment::no_journal, .at = patient.file().string()});
  }
  patient.has({.ailment = Ailment::no_directory, .at = directory.string()});
}

}  // namespace

void check_file(Patient& patient) {
  using Found = journal::Examination::Found;
  const auto& journal = patient.journal;
  const auto file = patient.file().string();
  const auto newest = "format " + std::to_string(journal::newest_format());
  if (file.empty()) return patient.has({.ailment = Ailment::nowhere});
  switch (journal.found) {
    case Found::nothing:
      return look_at_nothing(patient);
    case Found::no_file:
      return patient.has({.ailment = Ailment::no_file, .at = file});
    case Found::link:
      return patient.has({.ailment = Ailment::link, .at = file});
    case Found::foreign:
      return patient.has({.ailment = Ailment::foreign, .at = file});
    case Found::newer:
      return patient.has({.ailment = Ailment::newer, .detail = newest, .count = journal.format});
    case Found::older:
      return patient.has({.ailment = Ailment::older, .detail = newest, .count = journal.format});
    case Found::interrupted:
      return patient.has({.ailment = Ailment::interrupted});
    case Found::refused:
      return patient.has(
          {.ailment = Ailment::unreadable, .at = journal.refusal->what(), .detail = journal.refusal->hint()});
    case Found::journal:
      return;
  }
}

}  // namespace achilles::cli::checkup
