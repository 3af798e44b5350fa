#pragma once

#include <optional>

#include "achilles/operation_record.hpp"
#include "journal/file/query.hpp"
#include "journal/rows/row_order.hpp"

namespace achilles::journal {

// The rows of the table `decision`.

/// What was told in the row a query stands on, its columns in the order of the table: all but when that was, which the
/// row of its operation says. Throws Error when the row is damaged.
[[nodiscard]] Told read_told(Connection& connection, const Query& row);

/// Every row, one at a time, in the order of operations.
class AllTold {
 public:
  explicit AllTold(Connection& connection);

  /// Nothing after the last. Throws Error when the row is damaged or not in its place, or that of the operation.
  [[nodiscard]] std::optional<Told> next();

 private:
  Connection& connection_;
  Query query_;
  RowOrder order_;
};

/// What was said after that operation; nothing when nothing was. Throws Error when the row is damaged.
[[nodiscard]] std::optional<Told> told_after(Connection& connection, const Operation& operation);

/// Adds one. There is at most one for each operation.
void keep(Connection& connection, const Told& told);

}  // namespace achilles::journal
