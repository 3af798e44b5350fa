#include "cli/checkup/checks.hpp"
#include "journal/backups.hpp"
#include "platform/file_status.hpp"
#include "platform/platform.hpp"

namespace achilles::cli::checkup {
namespace {

using platform::FileStatus;

constexpr unsigned read_and_write = 0600;
constexpr unsigned write_and_enter = 0300;
constexpr unsigned sticky = 01000;

/// The journal's file and those beside it that hold what it holds, such as what SQLite keeps while it writes.
bool is_of_journal(const std::filesystem::path& file, const std::filesystem::path& journal) {
  const auto name = file.filename().string();
  return name.starts_with(journal.filename().string()) || name.starts_with(journal.stem().string() + ".");
}

void look_at_file(const std::filesystem::path& file, Patient& patient) {
  const auto status = platform::status_of(file);
  if (status.kind != FileStatus::Kind::file) return;
  if (!status.ours) {
    patient.has({.ailment = Ailment::file_of_another, .at = file.string()});
  } else if (status.open_to_others()) {
    patient.has({.ailment = Ailment::file_open, .at = file.string()});
  } else if ((status.mode & read_and_write) != read_and_write) {
    patient.has({.ailment = Ailment::file_closed, .at = file.string()});
  }
}

/// Nothing can be put into a closed directory. To root none is closed; of those of its own it is told what the mode
/// says.
bool finds_closed(const std::filesystem::path& directory, Patient& patient) {
  const auto status = platform::status_of(directory);
  if (status.kind != FileStatus::Kind::directory) return false;
  const bool open =
      status.ours ? (status.mode & write_and_enter) == write_and_enter : platform::may_put_into(directory);
  if (open) return false;
  const auto ailment = status.ours ? Ailment::directory_unwritable : Ailment::directory_of_another;
  patient.has({.ailment = ailment, .at = directory.string()});
  return true;
}

enum class Whose : std::uint8_t { own, shared };

/// A directory of achilles' own is its owner's alone; in any other nobody may put a file in place of the journal.
void look_at_directory(const std::filesystem::path& directory, Whose whose, Patient& patient) {
  const auto status = platform::status_of(directory);
  if (status.kind != FileStatus::Kind::directory || finds_closed(directory, patient)) return;
  if (whose == Whose::own && status.open_to_others()) {
    patient.has({.ailment = Ailment::directory_open, .at = directory.string()});
  } else if (status.writable_by_others() && (status.mode & sticky) == 0) {
    patient.has({.ailment = Ailment::directory_shared, .at = directory.string()});
  }
}

}  // namespace

void check_permissions(Patient& patient) {
  const auto directory = patient.directory();
  if (!platform::status_of(directory).there()) finds_closed(nearest_there(directory), patient);
  look_at_directory(directory, directory.filename() == "achilles" ? Whose::own : Whose::shared, patient);
  look_at_file(patient.file(), patient);
  for (const auto& file : patient.files_in(directory)) {
    if (file.filename() != patient.file().filename() && is_of_journal(file, patient.file())) {
      look_at_file(file, patient);
    }
  }
  const auto backups = journal::backups_folder(patient.file());
  look_at_directory(backups, Whose::own, patient);
  for (const auto& file : patient.files_in(backups)) look_at_file(file, patient);
}

}  // namespace achilles::cli::checkup
