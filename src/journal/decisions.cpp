#include "journal/decisions.hpp"

#include "journal/checksum.hpp"
#include "journal/faults.hpp"
#include "journal/stored.hpp"

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

AllTold::AllTold(Connection& connection)
    : connection_(connection),
      query_(connection,
             "SELECT operation, day, episode, protocol_hash, rules_version, verdict, decision.checksum, at_utc, "
             "offset_min FROM decision JOIN operation ON number = operation ORDER BY operation") {}

std::optional<Told> AllTold::next() {
  if (!query_.next()) return std::nullopt;
  Told told;
  told.operation = query_.number(0).value_or(0);
  bool sound = restore(query_.text(1).value_or(""), told.day);
  told.episode = query_.number(2).value_or(0);
  told.protocol_hash = query_.text(3).value_or("");
  sound = restore(query_.number(4).value_or(0), told.rules_version) && sound;
  told.verdict = query_.text(5).value_or("");
  told.at = {std::chrono::sys_seconds{std::chrono::seconds{query_.number(7).value_or(0)}},
             std::chrono::minutes{query_.number(8).value_or(0)}};
  if (!sound || query_.number(6) != checksum_of(told)) throw damaged_decision(connection_.file(), told.operation);
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
