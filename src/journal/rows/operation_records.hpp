#pragma once

#include <optional>

#include "achilles/operation_record.hpp"
#include "journal/file/query.hpp"
#include "journal/rows/row_order.hpp"

namespace achilles::journal {

/// Every operation with all that it left, one at a time, in the order of their numbers.
class AllOperations {
 public:
  explicit AllOperations(Connection& connection);

  /// Nothing after the last. Throws Error when a row is damaged or not in its place.
  [[nodiscard]] std::optional<OperationRecord> next();

 private:
  Connection& connection_;
  Query query_;
  RowOrder order_;
};

/// Adds a record with the numbers and UUIDs it has.
void insert(Connection& connection, const OperationRecord& record);

}  // namespace achilles::journal
