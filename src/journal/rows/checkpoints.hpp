#pragma once

#include <optional>
#include <string_view>

#include "journal/file/query.hpp"
#include "journal/rows/checkpoint.hpp"

namespace achilles::journal {

// The rows of the table `checkpoint`: a cache, so a damaged one is as good as none.

[[nodiscard]] std::optional<Checkpoint> checkpoint_before(Connection& connection, Date day, std::int64_t episode,
                                                          std::string_view protocol_hash, int rules_version);

/// How many there are whose checksum is wrong.
[[nodiscard]] std::int64_t damaged_checkpoints(Connection& connection);

/// Stores one, and drops those of the same episode and calendar month up to its day.
void keep(Connection& connection, const Checkpoint& checkpoint);

/// Drops every checkpoint that knows of a day which the entries of that operation, or those they replace, touch.
void drop_outdated(Connection& connection, std::int64_t operation);

}  // namespace achilles::journal
