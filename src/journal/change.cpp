#include <stdexcept>

#include "journal/file/faults.hpp"
#include "journal/file/transaction.hpp"
#include "journal/file/writer_lock.hpp"
#include "journal/journal_body.hpp"
#include "journal/opening.hpp"
#include "journal/rows/checkpoints.hpp"
#include "journal/rows/decisions.hpp"
#include "journal/rows/entries.hpp"
#include "journal/rows/operation_records.hpp"
#include "journal/rows/operations.hpp"
#include "journal/rows/programmes.hpp"
#include "journal/rows/uuid.hpp"
#include "journal/verdict.hpp"

namespace achilles::journal {

/// An open transaction, and what was done in it last.
struct Journal::Change::Body {
  explicit Body(Connection& to) : connection(to), transaction(to) {}

  /// Outside its transaction every statement would be stored at once.
  void expect_open() const {
    if (!transaction.is_open()) throw std::logic_error("a step after the end of a change");
  }

  /// Does one step; one that fails takes the whole change with it.
  template <class Work>
  auto step(Work work) {
    expect_open();
    try {
      return at_the_door(connection, Doing::saving, work);
    } catch (...) {
      transaction.roll_back();
      throw;
    }
  }

  const Operation& add(const Moment& at, std::string_view command, Effect effect,
                       std::optional<std::int64_t> target = std::nullopt) {
    last = insert_operation(connection, at, command, effect, target);
    return last;
  }

  /// Stores entries as one operation, and gives them their numbers.
  std::vector<Entry> store(const Moment& at, std::string_view command, std::vector<Entry> entries) {
    if (entries.empty()) return {};
    const auto operation = add(at, command, Effect::store);
    auto number = next_entry_number(connection);
    for (auto& entry : entries) {
      entry.number = number++;
      entry.uuid = make_uuid();
      entry.operation = operation.number;
      insert(connection, entry);
    }
    drop_outdated(connection, operation.number);
    return entries;
  }

  /// Takes an operation back, or brings it back.
  std::optional<Reversal> reverse(std::optional<std::int64_t> target, const Moment& at, std::string_view command,
                                  Effect effect) {
    if (!target) return std::nullopt;
    auto operation = find_operation(connection, *target);
    if (!operation) return std::nullopt;
    add(at, command, effect, target);
    drop_outdated(connection, *target);
    return Reversal{std::move(*operation), entries_of(connection, *target), replaced_by(connection, *target)};
  }

  Connection& connection;
  Transaction transaction;
  Operation last;  ///< the last operation added; without a number and a UUID when there is none
};

Journal::Change Journal::change() {
  for (int tries = 0; tries < most_replacements; ++tries) {
    auto& connection = *body_->connection;
    try {
      auto begun = at_the_door(connection, Doing::saving, [&] { return std::make_unique<Change::Body>(connection); });
      if (!connection.moved()) return Change(std::move(begun));
    } catch (const Error&) {
      if (!connection.moved()) throw;
    }
    // while it waited for the lock, another journal took this one's place
    body_->connection = journal::open(connection.file(), Access::write, {connection.patience()});
  }
  throw replaced_again_and_again(body_->connection->file());
}

Journal::Change::Change(std::unique_ptr<Body> body) : body_(std::move(body)) {}
Journal::Change::Change(Change&&) noexcept = default;
Journal::Change& Journal::Change::operator=(Change&&) noexcept = default;
Journal::Change::~Change() = default;

std::vector<Entry> Journal::Change::append(const Moment& at, const std::string& command,
                                           std::span<const Happening> happenings) {
  std::vector<Entry> entries;
  for (const auto& happening : happenings) entries.push_back({happening});
  return body_->step([&] { return body_->store(at, command, std::move(entries)); });
}

std::vector<Entry> Journal::Change::revise(const Moment& at, const std::string& command,
                                           std::span<const Revision> revisions) {
  return body_->step([&] {
    std::vector<Entry> entries;
    for (const auto& [replaces, happening, uuid] : revisions) {
      const auto living = living_version(body_->connection, replaces);
      const bool is_it = living && living->number == replaces && (uuid.empty() || living->uuid == uuid);
      if (!is_it) throw std::logic_error("a revision of what does not count");
      entries.push_back({happening});
      entries.back().replaces = replaces;
    }
    return body_->store(at, command, std::move(entries));
  });
}

std::optional<Reversal> Journal::Change::undo(const Moment& at) {
  return body_->step([&] { return body_->reverse(to_take_back(body_->connection), at, "undo", Effect::take_back); });
}

std::optional<Reversal> Journal::Change::redo(const Moment& at) {
  return body_->step([&] { return body_->reverse(to_bring_back(body_->connection), at, "redo", Effect::bring_back); });
}

void Journal::Change::keep(const Checkpoint& checkpoint) {
  body_->step([&] { journal::keep(body_->connection, checkpoint); });
}

void Journal::Change::keep(const KeptProgramme& programme) {
  body_->step([&] { journal::keep(body_->connection, programme); });
}

void Journal::Change::keep(const Told& told) {
  body_->step([&] {
    if (body_->last.number == 0) throw std::logic_error("a word of the coach on no operation");
    auto kept = told;
    kept.operation = body_->last.number;
    journal::keep(body_->connection, kept);
  });
}

void Journal::Change::restore(const OperationRecord& record) {
  body_->step([&] { insert(body_->connection, record); });
  body_->last = record.operation;
}

void Journal::Change::commit() {
  body_->expect_open();
  auto& connection = body_->connection;
  try {
    body_->transaction.commit();
  } catch (const SQLite::Exception& problem) {
    const auto cause =
        fault(problem, connection.system_error(problem.getExtendedErrorCode()), Doing::saving, connection.file());
    body_->transaction.roll_back();
    throw verdict(connection, body_->last.uuid, cause);
  }
}

}  // namespace achilles::journal
