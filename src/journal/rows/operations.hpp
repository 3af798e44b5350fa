#pragma once

#include <optional>
#include <string_view>

#include "achilles/operation_record.hpp"
#include "journal/file/query.hpp"

namespace achilles::journal {

// The rows of the table `operation`.

using Effect = OperationRecord::Effect;

/// Adds an operation, with a new number and UUID. `target` is the operation it takes back or brings back.
Operation insert_operation(Connection& connection, const Moment& at, std::string_view command, Effect effect,
                           std::optional<std::int64_t> target = std::nullopt);

/// Adds one that has its number and UUID already.
void insert(Connection& connection, const Operation& operation, Effect effect, std::optional<std::int64_t> target);

/// The operation in the row a query stands on, every column in the order of the table: without what it left. Throws
/// Error when it is damaged.
[[nodiscard]] OperationRecord read_operation(Connection& connection, const Query& row);

/// The operation of that number, or nothing. Throws Error when its row is damaged.
[[nodiscard]] std::optional<Operation> find_operation(Connection& connection, std::int64_t number);

/// Whether the last word on that operation took it back.
[[nodiscard]] bool taken_back(Connection& connection, std::int64_t number);

/// The last operation that stored something and is not taken back.
[[nodiscard]] std::optional<std::int64_t> to_take_back(Connection& connection);
/// The operation that was taken back last and still is, unless something was stored since.
[[nodiscard]] std::optional<std::int64_t> to_bring_back(Connection& connection);

/// Whether any was taken back or brought back, or revised an entry, at that instant or later.
[[nodiscard]] bool reversed_since(Connection& connection, std::chrono::sys_seconds instant);

/// Whether the file holds the operation with that UUID.
[[nodiscard]] bool holds_operation(Connection& connection, std::string_view uuid);

}  // namespace achilles::journal
