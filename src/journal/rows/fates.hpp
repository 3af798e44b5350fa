#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "journal/file/connection.hpp"

namespace achilles::journal {

/// What became of entries since they were stored. The view `living` says the same; preparing a statement with it in it
/// costs more than asking for a few entries one by one, and asking for all at once is quicker than either.
class Fates {
 public:
  enum class Asked : unsigned char {
    one_by_one,  ///< at each entry
    ahead,       ///< for all of them, in two questions
  };
  Fates(Connection& connection, Asked asked);

  struct Fate {
    bool counts = false;  ///< neither is its operation taken back, nor does an entry stand in its place
    std::optional<std::int64_t> reversal;  ///< the operation that last took its own back, or brought it back
  };
  /// Of an entry and its operation. An entry that is taken back itself stands in nobody's place.
  [[nodiscard]] Fate of(std::int64_t entry, std::int64_t operation) const;

 private:
  struct Verdict {
    std::int64_t number;  ///< of the operation that says so
    bool is_void;
  };
  void gather();
  [[nodiscard]] std::optional<Verdict> verdict_of(std::int64_t operation) const;
  [[nodiscard]] bool is_void(std::int64_t operation) const;
  [[nodiscard]] bool is_replaced(std::int64_t entry) const;

  Connection& connection_;
  Asked asked_;
  std::unordered_map<std::int64_t, Verdict> verdicts_;  ///< by the operation they are about
  std::unordered_set<std::int64_t> replaced_;
};

}  // namespace achilles::journal
