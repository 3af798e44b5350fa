#include <algorithm>
#include <array>

#include "achilles/unfinished.hpp"
#include "cli/checkup/checks.hpp"
#include "journal/backups.hpp"
#include "platform/platform.hpp"

namespace achilles::cli::checkup {
namespace {

namespace fs = std::filesystem;

/// A mark that a program which keeps folders in step leaves on a copy it could not join: "achilles (1).db",
/// "achilles.sync-conflict-20261120-180500-ABCDEFG.db", "achilles (conflicted copy 2026-11-20).db".
bool has_conflict_mark(std::string_view name) {
  constexpr std::array<std::string_view, 4> marks{"conflicted copy", "sync-conflict", "-conflict-", "Case Conflict"};
  if (std::ranges::any_of(marks, [name](auto mark) { return name.find(mark) != std::string_view::npos; })) return true;
  const auto open = name.find('(');
  const auto digit = name.find_first_not_of("0123456789", open == std::string_view::npos ? open : open + 1);
  return open != std::string_view::npos && digit != std::string_view::npos && digit > open + 1 && name[digit] == ')';
}

}  // namespace

void check_strays(Patient& patient) {
  const auto journal = patient.file().filename().string();
  for (const auto& file : patient.files_in(patient.directory())) {
    const auto name = file.filename().string();
    if (name == journal + "-wal" || name == journal + "-shm") {
      patient.has({.ailment = Ailment::write_ahead, .at = file.string()});
    }
  }
  for (const auto& directory : {patient.directory(), journal::backups_folder(patient.file())}) {
    for (const auto& file : patient.files_in(directory)) {
      const bool ours = is_unfinished(file.filename().string()) || journal::is_unfinished_copy(patient.file(), file);
      if (ours) patient.has({.ailment = Ailment::left_behind, .at = file.string()});
    }
  }
  if (patient.world.config.empty()) return;
  for (const auto& file : patient.files_in(patient.world.config)) {
    if (is_unfinished(file.filename().string())) patient.has({.ailment = Ailment::left_behind, .at = file.string()});
  }
}

void check_copies(Patient& patient) {
  const auto& journal = patient.file();
  for (const auto& file : patient.files_in(patient.directory())) {
    const auto name = file.filename().string();
    if (!name.starts_with(journal.stem().string()) || name == journal.filename()) continue;
    if (has_conflict_mark(std::string_view{name}.substr(journal.stem().string().size()))) {
      patient.has({.ailment = Ailment::conflict_copy, .at = file.string()});
    }
  }
}

}  // namespace achilles::cli::checkup
