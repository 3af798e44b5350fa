#include "journal/file/query.hpp"

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

bool Query::next() {
  if (!statement_->executeStep()) return false;
  if (columns_.empty()) {
    const int count = statement_->getColumnCount();
    columns_.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) columns_.push_back(statement_->getColumn(i));
  }
  return true;
}

std::optional<std::int64_t> Query::number(int column) const {
  const auto& value = columns_.at(static_cast<std::size_t>(column));
  if (value.isNull()) return std::nullopt;
  return value.getInt64();
}

std::optional<std::string_view> Query::text(int column) const {
  const auto& value = columns_.at(static_cast<std::size_t>(column));
  if (value.isNull()) return std::nullopt;
  const char* text = value.getText();  // before its length: the order SQLite asks for
  return std::string_view(text, static_cast<std::size_t>(value.getBytes()));
}

}  // namespace achilles::journal
