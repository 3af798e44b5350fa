#include <algorithm>

#include "cli/checkup/checks.hpp"
#include "cli/coaching/programmes.hpp"
#include "protocol/library.hpp"
#include "protocol/lint/lint.hpp"

namespace achilles::cli::checkup {
namespace {

std::int64_t reproaches_in(const Protocol& protocol, std::string_view text) {
  return std::ranges::count_if(protocol::lint(protocol, text, protocol::sources()),
                               [](const protocol::Remark& remark) { return remark.weight != protocol::Weight::note; });
}

void look_at(const std::string& id, const Programmes& programmes, Patient& patient) {
  const auto source = programmes.find(id);
  if (!source || !source->file) return;
  const auto loaded = programmes.load(source->text);
  if (!loaded.protocol) {
    patient.has(
        {.ailment = Ailment::protocol_invalid, .at = id, .count = static_cast<std::int64_t>(loaded.issues.size())});
  } else if (loaded.protocol->id != id) {
    patient.has({.ailment = Ailment::protocol_misnamed, .at = id, .detail = loaded.protocol->id});
  } else if (const auto reproaches = reproaches_in(*loaded.protocol, source->text); reproaches > 0) {
    patient.has({.ailment = Ailment::protocol_remarks, .at = id, .count = reproaches});
  }
}

}  // namespace

void check_protocols(Patient& patient) {
  const Programmes programmes{patient.world};
  if (!patient.listed(programmes.directory())) return;
  for (const auto& id : programmes.ids()) {
    try {
      look_at(id, programmes, patient);
    } catch (const Error& error) {
      patient.has({.ailment = Ailment::protocol_unread, .at = error.what(), .detail = error.hint()});
    }
  }
  for (const auto& file : programmes.unused()) {
    patient.has({.ailment = Ailment::protocol_unused, .at = file.string()});
  }
}

}  // namespace achilles::cli::checkup
