#include "journal/file/faults.hpp"
#include "journal/file/reading.hpp"
#include "journal/journal_body.hpp"

namespace achilles::journal {

struct Journal::Snapshot::Body {
  explicit Body(Connection& connection) : reading(connection) {}
  Reading reading;
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
