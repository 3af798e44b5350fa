#include "journal/file/query.hpp"

#include <SQLiteCpp/Column.h>

#include <string>

namespace achilles::journal {

Query::Query(Connection& connection, const char* sql)
    : connection_(connection), sql_(sql), statement_(connection.take(sql)) {}

Query::~Query() {
  statement_->tryReset();
  try {
    statement_->clearBindings();
    connection_.give_back(sql_, std::move(statement_));
  } catch (...) {
    statement_.reset();  // it is prepared anew when it is needed
  }
}

Query& Query::bind(int parameter, std::int64_t number) {
  statement_->bind(parameter, number);
  return *this;
}

Query& Query::bind(int parameter, std::string_view text) {
  statement_->bind(parameter, std::string(text));
  return *this;
}

void Query::run() {
  statement_->exec();
  statement_->reset();
  statement_->clearBindings();
}

// Most columns of an entry are NULL, and asking for one costs less than fetching it.
std::optional<std::int64_t> Query::number(int column) const {
  if (statement_->isColumnNull(column)) return std::nullopt;
  return statement_->getColumn(column).getInt64();
}

std::optional<std::string_view> Query::text(int column) const {
  if (statement_->isColumnNull(column)) return std::nullopt;
  const auto value = statement_->getColumn(column);
  const char* text = value.getText();  // before its length: the order SQLite asks for
  return std::string_view(text, static_cast<std::size_t>(value.getBytes()));
}

}  // namespace achilles::journal
