#pragma once

#include "journal/file/connection.hpp"

namespace achilles::journal {

/// A transaction that holds the lock of a writer from its first moment. What is not committed is rolled back when it
/// ends, also where no memory is left to say so; SQLiteCpp's own would end the program there.
class Transaction {
 public:
  /// Throws SQLite::Exception where another has the lock.
  explicit Transaction(Connection& connection);
  ~Transaction() { roll_back(); }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  [[nodiscard]] bool is_open() const { return open_; }
  /// Throws SQLite::Exception, and is still open then.
  void commit();
  void roll_back() noexcept;

 private:
  Connection& connection_;
  bool open_ = true;
};

}  // namespace achilles::journal
