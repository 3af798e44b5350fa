#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "journal/file/connection.hpp"

namespace achilles::journal {

/// What became of every operation and entry, gathered once for those who want all entries. The view `living` says the
/// same of a few: it looks for it at each of them.
class Fates {
 public:
  explicit Fates(Connection& connection);

  /// The operation that last took this one back, or brought it back.
  [[nodiscard]] std::optional<std::int64_t> reversal_of(std::int64_t operation) const;
  /// Whether an entry of that number and operation counts: neither is its operation taken back, nor does an entry that
  /// is not taken back stand in its place.
  [[nodiscard]] bool counts(std::int64_t entry, std::int64_t operation) const;

 private:
  struct Verdict {
    std::int64_t number;  ///< of the operation that says so
    bool is_void;
  };
  [[nodiscard]] bool is_void(std::int64_t operation) const;

  std::unordered_map<std::int64_t, Verdict> verdicts_;  ///< by the operation they are about
  std::unordered_set<std::int64_t> replaced_;
};

}  // namespace achilles::journal
