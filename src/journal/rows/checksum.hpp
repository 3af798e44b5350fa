#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

#include "achilles/fingerprint.hpp"

namespace achilles::journal {

/// The fingerprint of a row, column by column in a fixed order. What is unknown adds nothing, so that a column which
/// a later format adds leaves the checksums of older rows as they are.
class Checksum {
 public:
  void add(int column, std::int64_t number);
  void add(int column, std::string_view text);

  /// As SQLite keeps it: whole numbers have a sign there.
  [[nodiscard]] std::int64_t value() const { return std::bit_cast<std::int64_t>(sum_); }

 private:
  void mark(int column, char type, std::int64_t number);
  std::uint64_t sum_ = fingerprint({});
};

}  // namespace achilles::journal
