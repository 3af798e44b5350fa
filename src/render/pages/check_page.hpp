#pragma once

#include <span>
#include <string>

#include "achilles/exploration.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// What came of exploring a protocol for one runner.
struct ExploredRun {
  Site site;
  Side side;
  std::size_t levels;  ///< that the protocol has for them
  const Exploration& exploration;
};

/// What was tried, what holds, and the days after which something does not.
[[nodiscard]] std::string check_page(const Protocol& protocol, std::span<const InvariantInfo> invariants,
                                     std::span<const ExploredRun> runs, const Look& look);

}  // namespace achilles::render
