#pragma once

#include <span>
#include <string>

#include "achilles/protocol.hpp"

namespace achilles::exchange {

/// One difference between two protocols, as a program reads it.
struct DifferenceRecord {
  std::string what;           ///< the kind of part
  std::string how;            ///< `changed`, `added`, `gone` or `moved`
  std::string where;          ///< title of the phase or track; null where it is empty
  std::string label;          ///< what it is, for people
  std::string before, after;  ///< in words; null where they are empty
};

/// `{schema, before, after, differences}`; the protocols by id, version and hash.
[[nodiscard]] std::string diff_json(const Protocol& before, const Protocol& after,
                                    std::span<const DifferenceRecord> differences);

}  // namespace achilles::exchange
