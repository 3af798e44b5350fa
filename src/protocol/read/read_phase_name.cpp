#include "protocol/read/read_phase_name.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "protocol/text/suggest.hpp"

namespace achilles::protocol {

std::optional<std::uint8_t> read_phase_name(const Field& field, const std::vector<std::string>& phases,
                                            std::string_view which) {
  const auto id = field.id();
  if (!id) return std::nullopt;
  const auto found = std::ranges::find(phases, *id);
  if (found != phases.end()) return static_cast<std::uint8_t>(found - phases.begin());
  const std::vector<std::string_view> ids{phases.begin(), phases.end()};
  field.object(fmt::format("\"{}\" is not the id of {}", *id, which), did_you_mean(*id, ids));
  return std::nullopt;
}

}  // namespace achilles::protocol
