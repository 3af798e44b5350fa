#include "journal/rows/entries.hpp"

#include <fmt/format.h>

#include <concepts>
#include <utility>

#include "journal/file/faults.hpp"
#include "journal/rows/checksum.hpp"
#include "journal/rows/describe.hpp"
#include "journal/rows/operations.hpp"
#include "journal/rows/row_order.hpp"
#include "journal/rows/stored.hpp"

namespace achilles::journal {
namespace {

constexpr int place(Column column) { return static_cast<int>(column); }

/// Whether values of this type are kept as whole numbers, or else as text.
template <class Value>
inline constexpr bool is_number = std::same_as<decltype(stored(std::declval<const Value&>())), std::int64_t>;

class RowWriter {
 public:
  explicit RowWriter(Query& query) : query_(query) {}

  template <class Value>
  void operator()(Column column, const Value& value) {
    const auto kept = stored(value);
    checksum_.add(place(column), kept);
    query_.bind(place(column) + 1, kept);
  }
  template <class Value>
  void operator()(Column column, const std::optional<Value>& value) {
    if (value) (*this)(column, *value);
  }
  [[nodiscard]] std::int64_t checksum() const { return checksum_.value(); }

 private:
  Query& query_;
  Checksum checksum_;
};

class RowReader {
 public:
  explicit RowReader(const Query& query) : query_(query) {}

  template <class Value>
  void operator()(Column column, Value& value) {
    const auto kept = cell<Value>(column);
    if (!kept || !take(column, *kept, value)) sound_ = false;
  }
  template <class Value>
  void operator()(Column column, std::optional<Value>& value) {
    const auto kept = cell<Value>(column);
    if (kept && !take(column, *kept, value.emplace())) sound_ = false;
  }
  /// Whether every value so far could be read and the checksum is theirs.
  [[nodiscard]] bool sound() const { return sound_ && query_.number(place(Column::checksum)) == checksum_.value(); }

 private:
  template <class Kept, class Value>
  bool take(Column column, const Kept& kept, Value& value) {
    checksum_.add(place(column), kept);
    return restore(kept, value);
  }
  /// Nothing where it is NULL.
  template <class Value>
  auto cell(Column column) const {
    if constexpr (is_number<Value>) {
      return query_.number(place(column));
    } else {
      return query_.text(place(column));
    }
  }

  const Query& query_;
  Checksum checksum_;
  bool sound_ = true;
};

std::string column_list() {
  std::string list;
  for (const auto name : column_names) list.append(list.empty() ? "" : ", ").append(name);
  return list;
}

std::string insert_sql() {
  std::string values = "?1";
  for (std::size_t i = 2; i <= column_count; ++i) values += ", ?" + std::to_string(i);
  return "INSERT INTO entry (" + column_list() + ") VALUES (" + values + ")";
}

}  // namespace

std::string select_living(const std::string& rest) { return "SELECT number, reversal FROM living " + rest; }

std::string select_ids(const std::string& rest) { return "SELECT number, operation FROM entry " + rest; }

std::string select_stored(const std::string& rest) { return "SELECT " + column_list() + " FROM entry " + rest; }

Entry read_entry(Connection& connection, const Query& row) {
  Entry entry;
  RowReader reader(row);
  describe(reader, entry);
  if (!reader.sound()) throw damaged_entry(connection.file(), entry.number);
  return entry;
}

namespace {

// Most of a statement's cost is in preparing its columns: all questions share this one.
Entry find_entry(Connection& connection, std::int64_t number, std::optional<std::int64_t> reversal) {
  static const std::string by_number = select_stored("WHERE number = ?1");
  Query stored(connection, by_number.c_str());
  const bool sound = stored.bind(1, number).next() && (!reversal || find_operation(connection, *reversal));
  if (!sound) throw damaged_entry(connection.file(), number);
  return read_entry(connection, stored);
}

}  // namespace

std::optional<Entry> next_found(Connection& connection, Query& living) {
  if (!living.next()) return std::nullopt;
  return find_entry(connection, living.number(0).value_or(0), living.number(1));
}

std::optional<Entry> next_living(Connection& connection, Query& ids, const Fates& fates) {
  while (ids.next()) {
    const auto number = ids.number(0).value_or(0);
    const auto fate = fates.of(number, ids.number(1).value_or(0));
    if (fate.counts) return find_entry(connection, number, fate.reversal);
  }
  return std::nullopt;
}

void insert(Connection& connection, Entry& entry) {
  static const std::string sql = insert_sql();
  Query query(connection, sql.c_str());
  RowWriter writer(query);
  describe(writer, entry);
  query.bind(place(Column::checksum) + 1, writer.checksum());
  query.run();
}

std::int64_t next_entry_number(Connection& connection) {
  Query query(connection, "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'entry'), 0) + 1");
  return query.next() ? query.number(0).value_or(1) : 1;
}

namespace {

// Every entry that an edit or a removal joins to entry ?1, itself among them.
constexpr auto joined_to_first = R"(WHERE number IN (
WITH RECURSIVE
  earlier (number) AS (
    VALUES (?1)
    UNION
    SELECT entry.replaces FROM entry JOIN earlier USING (number) WHERE entry.replaces IS NOT NULL),
  version (number) AS (
    SELECT min(number) FROM earlier
    UNION
    SELECT entry.number FROM entry JOIN version ON entry.replaces = version.number)
SELECT number FROM version) ORDER BY number)";

/// By number, from the lowest on.
std::vector<Entry> all_of(Connection& connection, const std::string& sql, std::int64_t number) {
  Query query(connection, sql.c_str());
  query.bind(1, number);
  std::vector<Entry> entries;
  RowOrder order;
  while (query.next()) {
    entries.push_back(read_entry(connection, query));
    const auto read = entries.back().number;
    if (!order.follows(read)) throw misplaced(connection.file(), fmt::format("entry #{}", read));
  }
  return entries;
}

}  // namespace

std::vector<Entry> versions_of(Connection& connection, std::int64_t number) {
  static const std::string sql = select_stored(joined_to_first);
  return all_of(connection, sql, number);
}

std::optional<Entry> living_version(Connection& connection, std::int64_t number) {
  static const std::string sql = select_living(joined_to_first);
  Query query(connection, sql.c_str());
  query.bind(1, number);
  return next_found(connection, query);
}

std::optional<Entry> newest_entry(Connection& connection) {
  static const std::string sql = select_living("ORDER BY number DESC LIMIT 1");
  Query query(connection, sql.c_str());
  return next_found(connection, query);
}

std::vector<Entry> replaced_by(Connection& connection, std::int64_t operation) {
  static const std::string sql =
      select_stored("WHERE number IN (SELECT replaces FROM entry WHERE operation = ?1) ORDER BY number");
  return all_of(connection, sql, operation);
}

std::vector<Entry> entries_of(Connection& connection, std::int64_t operation) {
  static const std::string sql = select_stored("WHERE operation = ?1 ORDER BY number");
  return all_of(connection, sql, operation);
}

}  // namespace achilles::journal
