#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace achilles::exchange {

struct PlacedMember;

/// One value of a JSON text and the line on which it begins or, where it is no container, ends.
struct Placed {
  using Array = std::vector<Placed>;
  using Object = std::vector<PlacedMember>;  ///< in the order of the text, keys unique
  int line = 0;
  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object> value;
};

struct PlacedMember {
  std::string key;
  Placed value;
};

inline constexpr std::size_t most_depth = 32;
inline constexpr std::size_t most_keys = 64;  ///< of one object

/// Reads a text that is one JSON object (RFC 8259) and hands on its members, and each element of a member that is an
/// array, as soon as they are read: no more of it is kept. Throws Flaw where it is not that, is nested deeper than
/// `most_depth`, or has a key twice.
void read_members(std::string_view text, const std::function<void(std::string_view key, Placed item)>& take);

}  // namespace achilles::exchange
