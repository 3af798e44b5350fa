#include "journal/rows/decisions.hpp"

#include <fmt/format.h>

#include "journal/file/faults.hpp"
#include "journal/rows/checksum.hpp"
#include "journal/rows/operations.hpp"
#include "journal/rows/stored.hpp"

namespace achilles::journal {
namespace {

std::int64_t checksum_of(const Told& told) {
  Checksum checksum;
  checksum.add(0, told.operation);
  checksum.add(1, told.day.iso());
  checksum.add(2, told.episode);
  checksum.add(3, told.protocol_hash);
  checksum.add(4, std::int64_t{told.rules_version});
  checksum.add(5, told.verdict);
  return checksum.value();
}

}  // namespace

Told read_told(Connection& connection, const Query& row) {
  Told told;
  told.operation = row.number(0).value_or(0);
  bool sound = restore(row.text(1).value_or(""), told.day);
  told.episode = row.number(2).value_or(0);
  told.protocol_hash = row.text(3).value_or("");
  sound = restore(row.number(4).value_or(0), told.rules_version) && sound;
  told.verdict = row.text(5).value_or("");
  if (!sound || row.number(6) != checksum_of(told)) throw damaged_decision(connection.file(), told.operation);
  return told;
}

AllTold::AllTold(Connection& connection)
    : connection_(connection),
      query_(connection,
             "SELECT operation, day, episode, protocol_hash, rules_version, verdict, checksum FROM decision "
             "ORDER BY operation") {}

std::optional<Told> AllTold::next() {
  if (!query_.next()) return std::nullopt;
  auto told = read_told(connection_, query_);
  if (!order_.follows(told.operation)) {
    throw misplaced(connection_.file(), fmt::format("what was said after operation {}", told.operation));
  }
  const auto operation = find_operation(connection_, told.operation);
  if (!operation) throw damaged_decision(connection_.file(), told.operation);
  told.at = operation->at;
  return told;
}

std::optional<Told> told_after(Connection& connection, const Operation& operation) {
  Query query(connection,
              "SELECT operation, day, episode, protocol_hash, rules_version, verdict, checksum FROM decision "
              "WHERE operation = ?1");
  if (!query.bind(1, operation.number).next()) return std::nullopt;
  auto told = read_told(connection, query);
  told.at = operation.at;
  return told;
}

void keep(Connection& connection, const Told& told) {
  Query(connection,
        "INSERT INTO decision (operation, day, episode, protocol_hash, rules_version, verdict, checksum) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
      .bind(1, told.operation)
      .bind(2, told.day.iso())
      .bind(3, told.episode)
      .bind(4, told.protocol_hash)
      .bind(5, std::int64_t{told.rules_version})
      .bind(6, told.verdict)
      .bind(7, checksum_of(told))
      .run();
}

}  // namespace achilles::journal
