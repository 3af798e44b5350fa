#include "journal/rows/checkpoints.hpp"

#include "journal/rows/checksum.hpp"

namespace achilles::journal {
namespace {

std::int64_t checksum_of(const Checkpoint& checkpoint) {
  Checksum checksum;
  checksum.add(0, checkpoint.day.iso());
  checksum.add(1, checkpoint.episode);
  checksum.add(2, checkpoint.protocol_hash);
  checksum.add(3, std::int64_t{checkpoint.rules_version});
  checksum.add(4, checkpoint.state);
  return checksum.value();
}

std::int64_t day_number(Date day) { return day.days().time_since_epoch().count(); }

Date first_of_month(Date day) {
  const auto civil = day.civil();
  return Date{civil.year() / civil.month() / 1};
}

}  // namespace

std::optional<Checkpoint> checkpoint_before(Connection& connection, Date day, std::int64_t episode,
                                            std::string_view protocol_hash, int rules_version) {
  Query query(
      connection,
      "SELECT day, state, checksum FROM checkpoint "
      "WHERE episode = ?1 AND protocol_hash = ?2 AND rules_version = ?3 AND day_number < ?4 ORDER BY day_number DESC");
  query.bind(1, episode).bind(2, protocol_hash).bind(3, std::int64_t{rules_version}).bind(4, day_number(day));
  while (query.next()) {
    const auto kept_day = Date::from_iso(query.text(0).value_or(""));
    if (!kept_day) continue;
    Checkpoint checkpoint{*kept_day, episode, std::string(protocol_hash), rules_version,
                          std::string(query.text(1).value_or(""))};
    if (query.number(2) == checksum_of(checkpoint)) return checkpoint;
  }
  return std::nullopt;
}

std::int64_t damaged_checkpoints(Connection& connection) {
  Query query(connection, "SELECT day, episode, protocol_hash, rules_version, state, checksum FROM checkpoint");
  std::int64_t damaged = 0;
  while (query.next()) {
    Checkpoint kept;
    const auto day = Date::from_iso(query.text(0).value_or(""));
    kept.day = day.value_or(Date{});
    kept.episode = query.number(1).value_or(0);
    kept.protocol_hash = query.text(2).value_or("");
    kept.rules_version = static_cast<int>(query.number(3).value_or(0));
    kept.state = query.text(4).value_or("");
    if (!day || query.number(5) != checksum_of(kept)) ++damaged;
  }
  return damaged;
}

void keep(Connection& connection, const Checkpoint& checkpoint) {
  Query(connection, "DELETE FROM checkpoint WHERE episode = ?1 AND day_number BETWEEN ?2 AND ?3")
      .bind(1, checkpoint.episode)
      .bind(2, day_number(first_of_month(checkpoint.day)))
      .bind(3, day_number(checkpoint.day))
      .run();
  Query(connection,
        "INSERT OR REPLACE INTO checkpoint (day_number, day, episode, protocol_hash, rules_version, checksum, state) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
      .bind(1, day_number(checkpoint.day))
      .bind(2, checkpoint.day.iso())
      .bind(3, checkpoint.episode)
      .bind(4, checkpoint.protocol_hash)
      .bind(5, std::int64_t{checkpoint.rules_version})
      .bind(6, checksum_of(checkpoint))
      .bind(7, checkpoint.state)
      .run();
}

void drop_outdated(Connection& connection, std::int64_t operation) {
  Query(
      connection,
      "DELETE FROM checkpoint WHERE day_number >= (SELECT unixepoch(min(day)) / 86400 FROM entry WHERE operation = ?1 "
      "OR number IN (SELECT replaces FROM entry WHERE operation = ?1 AND replaces IS NOT NULL))")
      .bind(1, operation)
      .run();
}

}  // namespace achilles::journal
