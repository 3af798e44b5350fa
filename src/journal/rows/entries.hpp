#pragma once

#include <optional>
#include <string>
#include <vector>

#include "achilles/entry.hpp"
#include "journal/file/query.hpp"
#include "journal/rows/fates.hpp"

namespace achilles::journal {

// The rows of the table `entry`.

/// Selects the number of each living entry and of the operation that brought it back, with `rest` behind it, which may
/// ask for `number`, `kind`, `day` and `at_utc`.
[[nodiscard]] std::string select_living(const std::string& rest);
/// The entry of the next such row; nothing after the last. It is checked to the last byte, and so is the row that
/// brought it back, where one did. Throws Error that names the entry when either is damaged.
[[nodiscard]] std::optional<Entry> next_found(Connection& connection, Query& living);

/// Selects the number and the operation of every entry ever stored, with `rest` behind it. It is prepared in half the
/// time of `select_living`.
[[nodiscard]] std::string select_ids(const std::string& rest);
/// The next entry of such rows that counts, checked as above; nothing after the last.
[[nodiscard]] std::optional<Entry> next_living(Connection& connection, Query& ids, const Fates& fates);

/// Selects every column of every entry ever stored, with `rest` behind it.
[[nodiscard]] std::string select_stored(const std::string& rest);
/// The entry in such a row, checked to the last byte. Throws Error that names the entry when it is damaged.
[[nodiscard]] Entry read_entry(Connection& connection, const Query& row);

/// Adds a row and its checksum. The entry has its number already.
void insert(Connection& connection, Entry& entry);

/// The number the next entry gets.
[[nodiscard]] std::int64_t next_entry_number(Connection& connection);

/// Every version of the entry with that number, oldest first: what it replaces and what replaces it, taken back or not.
/// None when there is no such entry.
[[nodiscard]] std::vector<Entry> versions_of(Connection& connection, std::int64_t number);
/// The one of them that counts now; nothing when none does.
[[nodiscard]] std::optional<Entry> living_version(Connection& connection, std::int64_t number);
/// The living entry with the highest number.
[[nodiscard]] std::optional<Entry> newest_entry(Connection& connection);
/// The entries that those of an operation replace.
[[nodiscard]] std::vector<Entry> replaced_by(Connection& connection, std::int64_t operation);

/// All entries of one operation, oldest first.
[[nodiscard]] std::vector<Entry> entries_of(Connection& connection, std::int64_t operation);

}  // namespace achilles::journal
