#pragma once

#include <cstdint>
#include <utility>

namespace achilles::journal {

/// The order of rows that are read by their number: where a page is damaged, one may come twice or another's place be
/// taken, with every checksum right.
class RowOrder {
 public:
  /// Whether a row comes behind the last one that was asked about.
  [[nodiscard]] bool follows(std::int64_t number) { return std::exchange(last_, number) < number; }

 private:
  std::int64_t last_ = 0;
};

}  // namespace achilles::journal
