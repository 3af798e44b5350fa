#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "cli/typed/quantity.hpp"

namespace achilles::cli {

/// What a word of a line is about.
enum class Topic : std::uint8_t {
  side,
  dose,  ///< sets with repetitions or a hold, or a time by itself
  load,
  distance,
  speed,
};
[[nodiscard]] Topic topic(const Quantity& quantity);

/// The words of one line so far: one for each topic, so that none is lost to a later one.
class Once {
 public:
  /// Throws Error (Exit::usage) that names both where another word was about the same.
  void say(Topic topic, const std::string& word);

 private:
  std::map<Topic, std::string> words_;
};

}  // namespace achilles::cli
