#pragma once

#include <functional>
#include <string>
#include <vector>

namespace achilles::cli {

struct World;

/// A word that may stand in some place of a command line, and what it means.
struct Candidate {
  std::string word;
  std::string says = {};  ///< for people; may be empty
};

/// A place of which somebody asks what may stand there.
struct Asked {
  const World& world;
  const std::vector<std::string>& before;  ///< the words given to the same place already
  const std::vector<std::string>& words;   ///< the words of the line in any place that takes one
  std::string_view word;                   ///< what has been typed of this one
};

/// Lists what may stand in a place. Reads only, is quick, and may throw: then nothing is listed.
using Offers = std::function<std::vector<Candidate>(const Asked&)>;

}  // namespace achilles::cli
