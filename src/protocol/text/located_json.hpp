#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/text/issues.hpp"

namespace achilles::protocol {

struct Node;
struct Member;
using Array = std::vector<Node>;
using Object = std::vector<Member>;  ///< in the order of the text, keys unique

/// One value of a JSON text and the byte at which it begins. A whole number beyond 64 bits is a double.
struct Node {
  std::size_t at = 0;
  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object> value;
};

struct Member {
  std::size_t at = 0;  ///< of the key
  std::string key;
  Node value;
};

inline constexpr std::size_t most_bytes = std::size_t{1} << 20U;  ///< 1 MiB
inline constexpr std::size_t most_depth = 32;
inline constexpr std::size_t most_repeats = 20;

/// Reads a text as strict JSON (RFC 8259): no byte order mark, no NUL, no comments, nothing after the document, at
/// most `most_bytes` long and `most_depth` deep. Nothing when it is not that; `issues` then says where and why.
/// A key that appears twice is an issue, and the first one counts; reading stops after `most_repeats` of them.
[[nodiscard]] std::optional<Node> read_json(std::string_view text, Issues& issues);

}  // namespace achilles::protocol
