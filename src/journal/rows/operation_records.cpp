#include "journal/rows/operation_records.hpp"

#include <fmt/format.h>

#include "journal/file/faults.hpp"
#include "journal/rows/checkpoints.hpp"
#include "journal/rows/decisions.hpp"
#include "journal/rows/entries.hpp"
#include "journal/rows/operations.hpp"

namespace achilles::journal {

AllOperations::AllOperations(Connection& connection)
    : connection_(connection),
      query_(connection,
             "SELECT number, uuid, at_utc, offset_min, command, effect, target, checksum FROM operation "
             "ORDER BY number") {}

std::optional<OperationRecord> AllOperations::next() {
  if (!query_.next()) return std::nullopt;
  auto record = read_operation(connection_, query_);
  const auto number = record.operation.number;
  if (!order_.follows(number)) throw misplaced(connection_.file(), fmt::format("operation {}", number));
  record.entries = entries_of(connection_, number);
  record.told = told_after(connection_, record.operation);
  return record;
}

void insert(Connection& connection, const OperationRecord& record) {
  insert(connection, record.operation, record.effect, record.target);
  for (auto entry : record.entries) insert(connection, entry);
  if (record.told) keep(connection, *record.told);
  drop_outdated(connection, record.target.value_or(record.operation.number));
}

}  // namespace achilles::journal
