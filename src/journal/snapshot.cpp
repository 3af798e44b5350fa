#include <sqlite3.h>

#include "journal/faults.hpp"
#include "journal/journal_body.hpp"

namespace achilles::journal {

/// A transaction that only reads; none where one is open already.
struct Journal::Snapshot::Body {
  explicit Body(Connection& of) : connection(of), own(sqlite3_get_autocommit(of.database().getHandle()) != 0) {
    if (own) connection.database().exec("BEGIN");
  }
  ~Body() {
    if (own) connection.database().tryExec("COMMIT");  // other statements may still be reading
  }
  Body(const Body&) = delete;
  Body& operator=(const Body&) = delete;

  Connection& connection;
  bool own;
};

Journal::Snapshot::Snapshot(std::unique_ptr<Body> body) : body_(std::move(body)) {}
Journal::Snapshot::Snapshot(Snapshot&&) noexcept = default;
Journal::Snapshot& Journal::Snapshot::operator=(Snapshot&&) noexcept = default;
Journal::Snapshot::~Snapshot() = default;

Journal::Snapshot Journal::snapshot() const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading,
                     [&] { return Snapshot{std::make_unique<Snapshot::Body>(connection)}; });
}

}  // namespace achilles::journal
