#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "proof/clocks.hpp"
#include "proof/record.hpp"

namespace achilles::proof {

/// What one view tells apart of a State and its record.
struct Key {
  std::array<std::uint64_t, 2> bits{};
  friend bool operator==(const Key&, const Key&) = default;
};

struct HashOfKey {
  std::size_t operator()(const Key& key) const;
};

/// Views of where a history has come to, each of what one family of invariants rests on. Two histories that no view
/// tells apart are taken for one another; what is in each view, and why, stands in docs/safety.md.
inline constexpr std::size_t view_count = 6;
using Keys = std::array<Key, view_count>;
[[nodiscard]] Keys keys_of(const Protocol& protocol, const Clocks& clocks, const State& state, const Record& record);

}  // namespace achilles::proof
