#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "achilles/citation.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

/// Reads the citations of single members of `holder`, by their keys; a member that is cited must be there. `lack` says
/// what is wrong where it is not: "this item has no such number".
[[nodiscard]] std::map<std::string, Citation> read_sources(const Field& field, ObjectReader& holder,
                                                           std::span<const char* const> keys, std::string_view lack);

}  // namespace achilles::protocol
