#pragma once

#include <span>
#include <string>

#include "achilles/exploration.hpp"
#include "achilles/side.hpp"

namespace achilles::exchange {

/// What came of exploring a protocol for one runner.
struct ExploredRecord {
  Site site;
  Side side;
  const Exploration& exploration;
};

/// What was explored.
struct CheckedRecord {
  std::string_view file, hash;
  std::span<const InvariantInfo> invariants;
};

/// `{schema, file, hash, sound, complete, invariants, runs}`; the days of a violation are in the form that
/// `achilles decide` reads.
[[nodiscard]] std::string check_json(const CheckedRecord& checked, std::span<const ExploredRecord> runs);

}  // namespace achilles::exchange
