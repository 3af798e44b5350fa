#include "cli/checkup/checks.hpp"
#include "cli/coaching/programmes.hpp"
#include "protocol/builtin.hpp"

namespace achilles::cli::checkup {
namespace {

/// The programme that is followed: its name, and which text of that name.
struct Followed {
  std::string id, hash;
};

std::optional<Followed> followed(const journal::Journal& journal) {
  const auto episode = journal.episode();
  if (!episode) return std::nullopt;
  const auto& start = std::get<Start>(episode->opening.body);
  Followed now{start.protocol, start.protocol_hash};
  for (const auto& entry : episode->switches) {
    const auto& to = std::get<Switch>(entry.body);
    now = {to.protocol, to.protocol_hash};
  }
  return now;
}

/// Whether the text of that name is still the one that is followed.
void compare_with_present(const Followed& now, Patient& patient) {
  if (protocol::builtin_text(now.id)) return patient.has({.ailment = Ailment::programme_outdated, .at = now.id});
  const Programmes programmes{patient.world};
  const auto present = programmes.find(now.id);
  if (!present) return patient.has({.ailment = Ailment::programme_gone, .at = now.id});
  const auto loaded = programmes.load(present->text);
  if (!loaded.protocol || loaded.protocol->hash != now.hash) {
    patient.has({.ailment = Ailment::programme_edited, .at = now.id});
  }
}

void look_at(const Followed& now, const journal::Journal& journal, Patient& patient) {
  const auto used = programme_used(now.id, now.hash, journal, patient.world);
  const auto builtin = protocol::builtin(now.id);
  if (builtin && builtin->hash == now.hash) return;
  if (!journal.programme(now.hash)) {
    if (used.hash != now.hash) patient.has({.ailment = Ailment::programme_not_kept, .at = now.id});
    return;
  }
  compare_with_present(now, patient);
}

}  // namespace

void check_programme(Patient& patient) {
  try {
    const auto journal = journal::Journal::open(patient.file(), journal::Journal::Access::read);
    if (const auto now = followed(journal)) look_at(*now, journal, patient);
  } catch (const Error& error) {
    patient.has({.ailment = Ailment::programme_unreadable, .at = error.what(), .detail = error.hint()});
  }
}

}  // namespace achilles::cli::checkup
