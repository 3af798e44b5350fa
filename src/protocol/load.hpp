#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/protocol.hpp"
#include "protocol/catalogue.hpp"
#include "protocol/text/issue.hpp"

namespace achilles::protocol {

/// A protocol, or everything that is wrong with its text; never both, never half of one.
struct Loaded {
  std::optional<Protocol> protocol;
  std::vector<Issue> issues;
};

/// Where the text of another protocol is found by its id; nothing when there is none.
using Lookup = std::function<std::optional<std::string>(std::string_view id)>;

/// How many protocols there can be where each extends the next, the first one among them.
inline constexpr std::size_t longest_chain = 4;

/// Reads a protocol file (docs/protocol-format.md). Strict: unknown and duplicate keys, wrong types, numbers out
/// of range, exercises or signs that do not exist, depth over 32 and texts over 1 MiB are issues, all reported at once.
/// `lookup` finds what it extends.
[[nodiscard]] Loaded load(std::string_view text, const Catalogue& catalogue, const Lookup& lookup = {});

struct LoadedCatalogue {
  Catalogue catalogue;
  std::vector<Issue> issues;
};

/// Reads an exercise catalogue, as strictly.
[[nodiscard]] LoadedCatalogue load_catalogue(std::string_view text);

}  // namespace achilles::protocol
