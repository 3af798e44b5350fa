#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "achilles/checkup.hpp"
#include "journal/file/query.hpp"

namespace achilles::journal {

/// What became of reading every row of a table, by their numbers.
struct Rows {
  std::int64_t sound = 0;
  std::vector<NumberRange> damaged;  ///< their checksums are wrong
  std::vector<NumberRange> missing;  ///< given once, and nothing takes a number away; or they cannot be reached

  [[nodiscard]] bool all_sound() const { return damaged.empty() && missing.empty(); }
};

/// How a table is read whole.
struct Table {
  const char* forward;               ///< selects every row from the lowest number on, which is in the first column
  const char* backward;              ///< the same from the highest on
  std::int64_t given = 0;            ///< the highest number ever given; 0 where there may be gaps
  std::function<void(Query&)> read;  ///< throws Error where the row the query stands on is damaged
};

/// Reads all that can be reached: where the file is torn in the middle of a table, from both of its ends. Throws
/// nothing for what is damaged.
[[nodiscard]] Rows read_all(Connection& connection, const Table& table);

}  // namespace achilles::journal
