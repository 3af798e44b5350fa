#pragma once

#include <string_view>
#include <vector>

#include "achilles/source.hpp"
#include "protocol/text/issue.hpp"

namespace achilles::protocol {

/// A register, or everything that is wrong with its text.
struct LoadedSources {
  Register sources;
  std::vector<Issue> issues;
};

/// Reads a register of sources, as strictly as a protocol: unknown and missing keys, duplicate sources, addresses that
/// are none and marks a source cannot have are issues, all reported at once.
[[nodiscard]] LoadedSources load_sources(std::string_view text);

}  // namespace achilles::protocol
