#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/protocol.hpp"
#include "protocol/catalogue.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

/// The sites a part may be for, and what sets that limit.
struct Scope {
  Sites sites = Sites::all();
  std::string_view owner = "the protocol";
};

/// Places handed out in the order of asking, so many and no more; equal things share one.
template <class Thing, std::size_t Most>
class Places {
 public:
  /// The place of a thing, from 0; nothing when all are taken.
  [[nodiscard]] std::optional<std::uint8_t> of(const Thing& thing) {
    std::size_t place = 0;
    while (place < taken_.size() && !(taken_[place] == thing)) ++place;
    if (place == Most) return std::nullopt;
    if (place == taken_.size()) taken_.push_back(thing);
    return static_cast<std::uint8_t>(place);
  }
  [[nodiscard]] const std::vector<Thing>& taken() const { return taken_; }

 private:
  std::vector<Thing> taken_;
};

/// What somebody has to do before its pain counts as an answer.
struct Trying {
  std::string exercise;
  int sets, reps, minutes;
  friend bool operator==(const Trying&, const Trying&) = default;
};

/// What the parts of one protocol share while it is read.
struct Reading {
  const Catalogue& catalogue;
  Scope scope{};
  Stands stands = Stands::alone;      ///< its phases
  std::vector<TestInfo> tests{};      ///< the protocol's own
  std::vector<std::string> phases{};  ///< the ids of those read so far
  std::vector<Exercise> tried{};      ///< named in trials
  Places<Trying, most_trials> trials{};
  Places<std::string, most_tests> results{};
  Places<std::string, most_exercises> exercises{};
};

}  // namespace achilles::protocol
