#pragma once

#include <optional>

#include "journal/query.hpp"

namespace achilles::journal {

// The rows of the table `decision`.

/// What was told in the row a query stands on: the columns in the order of the table, then the instant and the offset
/// of its operation. Throws Error when the row is damaged.
[[nodiscard]] Told read_told(Connection& connection, const Query& row);

/// Every row, one at a time, in the order of operations.
class AllTold {
 public:
  explicit AllTold(Connection& connection);

  /// Nothing after the last. Throws Error when the row is damaged.
  [[nodiscard]] std::optional<Told> next();

 private:
  Connection& connection_;
  Query query_;
};

/// What was said after that operation; nothing when nothing was. Throws Error when the row is damaged.
[[nodiscard]] std::optional<Told> told_after(Connection& connection, std::int64_t operation);

/// Adds one. There is at most one for each operation.
void keep(Connection& connection, const Told& told);

}  // namespace achilles::journal
