#pragma once

#include <SQLiteCpp/Column.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "journal/file/connection.hpp"

namespace achilles::journal {

/// One run of a prepared statement. The statement is reset when the run is over, so that no COMMIT waits for it.
/// Parameters count from 1, columns from 0.
class Query {
 public:
  /// `sql` outlives the connection.
  Query(Connection& connection, const char* sql);
  ~Query();
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  Query& bind(int parameter, std::int64_t number);
  Query& bind(int parameter, std::string_view text);

  /// Whether there is another row.
  [[nodiscard]] bool next();
  /// Runs a statement that has no rows, and makes it ready for the next run with new parameters.
  void run();

  /// Nothing where the column is NULL. The text lives until the next row.
  [[nodiscard]] std::optional<std::int64_t> number(int column) const;
  [[nodiscard]] std::optional<std::string_view> text(int column) const;

 private:
  Connection& connection_;
  const char* sql_;
  std::unique_ptr<SQLite::Statement> statement_;
  std::vector<SQLite::Column> columns_;  ///< of every row, since the first one
};

}  // namespace achilles::journal
