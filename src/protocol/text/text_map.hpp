#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/text/located_json.hpp"

namespace achilles::protocol {

/// Finds the parts of a protocol in the text it was read from.
class TextMap {
 public:
  /// A text that is no JSON has no places: everything is found at its beginning.
  explicit TextMap(std::string_view text);

  struct Place {
    std::size_t at = 0;   ///< byte
    std::string pointer;  ///< as the file counts: steps that one "times" makes are one
  };
  /// Where a JSON pointer leads. What is not in the text stands where it names the protocol it extends, or else at the
  /// nearest part around it.
  [[nodiscard]] Place find(std::string_view pointer) const;

 private:
  std::optional<Node> root_;
};

}  // namespace achilles::protocol
