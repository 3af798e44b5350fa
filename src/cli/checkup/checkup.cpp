#include "cli/checkup/checkup.hpp"

#include <array>

#include "cli/checkup/checks.hpp"

namespace achilles::cli::checkup {
namespace {

/// What has to be there for a check to mean anything.
enum class Needs : std::uint8_t {
  nothing,
  place,    ///< something says what file the journal is in
  own,      ///< and what is there is a journal, as far as can be told, or nothing yet
  reading,  ///< its pages can be read
  rows,     ///< they are those of this program's format
  sound,    ///< all of them can be relied on
};

struct Row {
  Check check;
  Needs needs;
  void (*look)(Patient&);
};

constexpr std::array table{
    Row{Check::file, Needs::nothing, check_file},
    Row{Check::pages, Needs::reading, check_pages},
    Row{Check::references, Needs::reading, check_references},
    Row{Check::rows, Needs::rows, check_rows},
    Row{Check::permissions, Needs::own, check_permissions},
    Row{Check::strays, Needs::place, check_strays},
    Row{Check::place, Needs::place, check_place},
    Row{Check::copies, Needs::place, check_copies},
    Row{Check::backups, Needs::place, check_backups},
    Row{Check::disk, Needs::place, check_disk},
    Row{Check::settings, Needs::nothing, check_settings},
    Row{Check::hooks, Needs::nothing, check_hooks},
    Row{Check::protocols, Needs::nothing, check_protocols},
    Row{Check::programme, Needs::sound, check_programme},
    Row{Check::clock, Needs::nothing, check_clock},
    Row{Check::terminal, Needs::nothing, check_terminal},
};

bool has(const Patient& patient, Needs needs) {
  using Found = journal::Examination::Found;
  const auto found = patient.journal.found;
  switch (needs) {
    case Needs::nothing:
      return true;
    case Needs::place:
      return patient.file().has_filename();
    case Needs::own:
      return has(patient, Needs::place) && found != Found::no_file && found != Found::link && found != Found::foreign;
    case Needs::reading:
      return patient.journal.read();
    case Needs::rows:
      return found == Found::journal;
    case Needs::sound:
      return patient.journal.sound();
  }
  return false;
}

}  // namespace

Checkup look_at_everything(const World& world, const journal::Examination& journal) {
  Patient patient{.world = world, .journal = journal};
  Checkup checkup;
  for (const auto& row : table) {
    if (!has(patient, row.needs)) continue;
    patient.hid_something = false;
    row.look(patient);
    if (!patient.hid_something) checkup.seen.push_back(row.check);
  }
  checkup.symptoms = std::move(patient.symptoms);
  put_severe_first(checkup.symptoms);
  return checkup;
}

}  // namespace achilles::cli::checkup
