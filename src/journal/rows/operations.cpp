#include "journal/rows/operations.hpp"

#include "journal/file/faults.hpp"
#include "journal/rows/checksum.hpp"
#include "journal/rows/uuid.hpp"

namespace achilles::journal {
namespace {

std::int64_t checksum_of(const Operation& operation, std::string_view effect, std::optional<std::int64_t> target) {
  Checksum checksum;
  checksum.add(0, operation.number);
  checksum.add(1, operation.uuid);
  checksum.add(2, operation.at.utc.time_since_epoch().count());
  checksum.add(3, operation.at.offset.count());
  checksum.add(4, operation.command);
  checksum.add(5, effect);
  if (target) checksum.add(6, *target);
  return checksum.value();
}

std::int64_t next_number(Connection& connection) {
  Query query(connection, "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'operation'), 0) + 1");
  return query.next() ? query.number(0).value_or(1) : 1;
}

std::optional<std::int64_t> first_number(Query&& query) { return query.next() ? query.number(0) : std::nullopt; }

}  // namespace

Operation insert_operation(Connection& connection, const Moment& at, std::string_view command, Effect effect,
                           std::optional<std::int64_t> target) {
  Operation operation{next_number(connection), make_uuid(), at, std::string(command)};
  insert(connection, operation, effect, target);
  return operation;
}

void insert(Connection& connection, const Operation& operation, Effect effect, std::optional<std::int64_t> target) {
  Query query(connection,
              "INSERT INTO operation (number, uuid, at_utc, offset_min, command, effect, target, checksum) "
              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
  query.bind(1, operation.number)
      .bind(2, operation.uuid)
      .bind(3, std::int64_t{operation.at.utc.time_since_epoch().count()})
      .bind(4, std::int64_t{operation.at.offset.count()})
      .bind(5, operation.command)
      .bind(6, name(effect))
      .bind(8, checksum_of(operation, name(effect), target));
  if (target) query.bind(7, *target);
  query.run();
}

OperationRecord read_operation(Connection& connection, const Query& row) {
  OperationRecord record;
  auto& operation = record.operation;
  operation.number = row.number(0).value_or(0);
  operation.uuid = row.text(1).value_or("");
  operation.at.utc = std::chrono::sys_seconds{std::chrono::seconds{row.number(2).value_or(0)}};
  operation.at.offset = std::chrono::minutes{row.number(3).value_or(0)};
  operation.command = row.text(4).value_or("");
  const auto effect = effect_from(row.text(5).value_or(""));
  record.target = row.number(6);
  if (!effect || row.number(7) != checksum_of(operation, name(*effect), record.target)) {
    throw damaged_operation(connection.file(), operation.number);
  }
  record.effect = *effect;
  return record;
}

std::optional<Operation> find_operation(Connection& connection, std::int64_t number) {
  Query query(connection,
              "SELECT number, uuid, at_utc, offset_min, command, effect, target, checksum FROM operation "
              "WHERE number = ?1");
  if (!query.bind(1, number).next()) return std::nullopt;
  return read_operation(connection, query).operation;
}

bool taken_back(Connection& connection, std::int64_t number) {
  Query query(connection, "SELECT effect FROM operation WHERE target = ?1 ORDER BY number DESC LIMIT 1");
  return query.bind(1, number).next() && query.text(0) == name(Effect::take_back);
}

std::optional<std::int64_t> to_take_back(Connection& connection) {
  return first_number(
      Query(connection,
            "SELECT number FROM operation AS it WHERE effect = 'store' AND (SELECT effect FROM operation "
            "WHERE target = it.number ORDER BY number DESC LIMIT 1) IS NOT 'void' "
            "ORDER BY number DESC LIMIT 1"));
}

std::optional<std::int64_t> to_bring_back(Connection& connection) {
  return first_number(
      Query(connection,
            "SELECT target FROM operation AS it WHERE effect = 'void' "
            "AND number > (SELECT number FROM operation WHERE effect = 'store' ORDER BY number DESC LIMIT 1) "
            "AND number = (SELECT max(number) FROM operation WHERE target = it.target) "
            "ORDER BY number DESC LIMIT 1"));
}

bool holds_operation(Connection& connection, std::string_view uuid) {
  Query query(connection, "SELECT 1 FROM operation WHERE uuid = ?1");
  return query.bind(1, uuid).next();
}

bool reversed_since(Connection& connection, std::chrono::sys_seconds instant) {
  Query query(connection,
              "SELECT 1 FROM operation WHERE target IS NOT NULL AND at_utc >= ?1 "
              "UNION ALL SELECT 1 FROM entry JOIN operation ON operation.number = entry.operation "
              "WHERE replaces IS NOT NULL AND operation.at_utc >= ?1 LIMIT 1");
  return query.bind(1, std::int64_t{instant.time_since_epoch().count()}).next();
}

}  // namespace achilles::journal
