#include "exchange/document.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace achilles::exchange {
namespace {

/// What a terminal would obey, or show in another order, as JSON writes such a character in ASCII. It can stand in
/// texts only.
std::string harmless(std::string_view text) {
  std::string written;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = [&](std::size_t ahead) {
      return at + ahead < text.size() ? static_cast<unsigned char>(text[at + ahead]) : 0U;
    };
    const unsigned two = (byte(0) & 0x1fU) << 6U | (byte(1) & 0x3fU);
    const unsigned three = (byte(0) & 0x0fU) << 12U | (byte(1) & 0x3fU) << 6U | (byte(2) & 0x3fU);
    const bool is_control = byte(0) == 0xc2U && two < 0xa0U;
    const bool turns =
        byte(0) == 0xe2U && ((three >= 0x202aU && three <= 0x202eU) || (three >= 0x2066U && three <= 0x2069U));
    if (is_control || turns) {
      written += fmt::format("\\u{:04x}", is_control ? two : three);
      at += is_control ? 2 : 3;
    } else {
      written += text[at++];
    }
  }
  return written;
}

}  // namespace

std::string text_of(const ordered_json& document) {
  return harmless(document.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + "\n";
}

ordered_json json_of(const Tempo& tempo) {
  return {{"up", json_of(tempo.up)}, {"hold", json_of(tempo.hold)}, {"down", json_of(tempo.down)}};
}

ordered_json points(const std::optional<HalfPoints>& baseline) {
  if (!baseline) return nullptr;
  return *baseline / 2.0;
}

ordered_json json_of(const Pending& pending) { return {{"what", name(pending.what)}, {"day", pending.day.iso()}}; }

ordered_json identity(const Protocol& protocol) {
  return {{"id", protocol.id}, {"version", protocol.version}, {"hash", protocol.hash}};
}

ordered_json phase_json(const Decision& decision, const Protocol& protocol) {
  const auto& phase = protocol.phases[decision.to.phase];
  const int days = std::max(decision.days_in_phase(), 0);  // a clock that was set back may read earlier
  return {{"id", phase.id},
          {"title", phase.title},
          {"week", days / 7 + 1},
          {"day", days % 7 + 1},
          {"level", decision.to.level}};
}

}  // namespace achilles::exchange
