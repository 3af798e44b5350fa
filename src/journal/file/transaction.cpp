#include "journal/file/transaction.hpp"

namespace achilles::journal {

Transaction::Transaction(Connection& connection) : connection_(connection) {
  connection_.database().exec("BEGIN IMMEDIATE");
}

void Transaction::commit() {
  connection_.database().exec("COMMIT");
  open_ = false;
}

void Transaction::roll_back() noexcept {
  if (!open_) return;
  open_ = false;
  connection_.database().tryExec("ROLLBACK");  // an error that ended the transaction itself leaves none to roll back
}

}  // namespace achilles::journal
