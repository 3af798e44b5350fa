#include "protocol/read/read_sign.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "protocol/text/suggest.hpp"
#include "protocol/text/token.hpp"

namespace achilles::protocol {

std::optional<Sign> read_sign(const Field& field) {
  const auto id = field.text();
  if (!id) return std::nullopt;
  const auto sign = sign_from(*id);
  if (sign) return sign;
  std::vector<std::string_view> ids;
  std::ranges::transform(all_signs(), std::back_inserter(ids), &SignInfo::id);
  field.report(fmt::format("no sign \"{}\"", excerpt(*id)), did_you_mean(*id, ids));
  return std::nullopt;
}

}  // namespace achilles::protocol
