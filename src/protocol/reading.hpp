#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/protocol.hpp"

namespace achilles::protocol {

/// The sites a part may be for, and what sets that limit.
struct Scope {
  Sites sites = Sites::all();
  std::string_view owner = "the protocol";
};

/// The trials a protocol asks for. Equal ones share a place.
class Trials {
 public:
  /// The place of the trial a criterion asks for, from 0 in the order of asking; nothing when all are taken.
  [[nodiscard]] std::optional<std::uint8_t> place_of(const Criterion& criterion);

 private:
  struct Trial {
    std::string exercise;
    int sets, reps, minutes;
    friend bool operator==(const Trial&, const Trial&) = default;
  };
  std::vector<Trial> asked_;
};

/// What the parts of one protocol share while it is read.
struct Reading {
  const Catalogue& catalogue;
  Scope scope{};
  Trials trials{};
};

}  // namespace achilles::protocol
