#pragma once

#include <string>
#include <vector>

#include "achilles/protocol.hpp"
#include "achilles/source.hpp"

namespace achilles::protocol::lint_rules {

/// What the rules look at: a valid protocol, as it is written and as it stands at each of its sites.
struct Subject {
  const Protocol& protocol;
  const Register& sources;
  struct Branch {
    Site site;
    Protocol protocol;  ///< tailored
  };
  std::vector<Branch> branches;

  Subject(const Protocol& the_protocol, const Register& the_sources);
};

/// Whether doing any of these counts towards the dose.
[[nodiscard]] bool any_counts(const std::vector<Item>& items);

/// Whether a day of that phase can ask for loading at all: with its own exercises, with what fills its days, or beside
/// it.
[[nodiscard]] bool prescribes(const Protocol& tailored, std::size_t phase, int level);

}  // namespace achilles::protocol::lint_rules
