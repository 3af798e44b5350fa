#include "journal/backup/manifest.hpp"

#include <fmt/format.h>

#include "journal/file/faults.hpp"
#include "journal/file/query.hpp"
#include "journal/rows/checksum.hpp"

namespace achilles::journal {
namespace {

// A backup that somebody gave the name of the journal has them already.
constexpr auto tables =
    "DROP TABLE IF EXISTS backup; DROP TABLE IF EXISTS carried_file;"
    "CREATE TABLE backup (at_utc INTEGER NOT NULL, offset_min INTEGER NOT NULL, occasion TEXT NOT NULL, state TEXT, "
    "checksum INTEGER NOT NULL) STRICT;"
    "CREATE TABLE carried_file (name TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT;";

std::int64_t checksum_of(const Manifest& manifest) {
  Checksum checksum;
  checksum.add(0, std::int64_t{manifest.at.utc.time_since_epoch().count()});
  checksum.add(1, std::int64_t{manifest.at.offset.count()});
  checksum.add(2, name(manifest.occasion));
  if (manifest.state) checksum.add(3, *manifest.state);
  checksum.add(4, static_cast<std::int64_t>(manifest.files.size()));
  for (const auto& file : manifest.files) checksum.add(5, file.name);
  return checksum.value();
}

std::int64_t checksum_of(const CarriedFile& file) {
  Checksum checksum;
  checksum.add(0, file.name);
  checksum.add(1, file.text);
  return checksum.value();
}

std::vector<CarriedFile> files_in(Connection& connection) {
  std::vector<CarriedFile> files;
  Query query(connection, "SELECT name, text, checksum FROM carried_file ORDER BY rowid");
  while (query.next()) {
    CarriedFile file{std::string{query.text(0).value_or("")}, std::string{query.text(1).value_or("")}};
    if (query.number(2) != checksum_of(file) || !may_be_carried(file.name)) throw damaged_backup(connection.file());
    files.push_back(std::move(file));
  }
  return files;
}

bool has_tables(Connection& connection) {
  Query query(connection,
              "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('backup', 'carried_file')");
  return query.next() && query.number(0) == 2;
}

}  // namespace

std::string state_of(const StateHash& hash) { return hash.text() + hash.numbers(); }

void write(Connection& connection, const Manifest& manifest) {
  connection.database().exec(tables);
  Query backup(connection,
               "INSERT INTO backup (at_utc, offset_min, occasion, state, checksum) VALUES (?1, ?2, ?3, ?4, ?5)");
  backup.bind(1, std::int64_t{manifest.at.utc.time_since_epoch().count()})
      .bind(2, std::int64_t{manifest.at.offset.count()})
      .bind(3, name(manifest.occasion))
      .bind(5, checksum_of(manifest));
  if (manifest.state) backup.bind(4, *manifest.state);
  backup.run();
  Query carried(connection, "INSERT INTO carried_file (name, text, checksum) VALUES (?1, ?2, ?3)");
  for (const auto& file : manifest.files) {
    carried.bind(1, file.name).bind(2, file.text).bind(3, checksum_of(file)).run();
  }
}

std::optional<Manifest> manifest_of(Connection& connection) {
  if (!has_tables(connection)) return std::nullopt;
  Query row(connection, "SELECT at_utc, offset_min, occasion, state, checksum FROM backup");
  if (!row.next()) throw damaged_backup(connection.file());
  Manifest manifest;
  manifest.at.utc = std::chrono::sys_seconds{std::chrono::seconds{row.number(0).value_or(0)}};
  manifest.at.offset = std::chrono::minutes{row.number(1).value_or(0)};
  const auto occasion = occasion_from(row.text(2).value_or(""));
  if (!occasion) throw damaged_backup(connection.file());
  manifest.occasion = *occasion;
  if (const auto state = row.text(3)) manifest.state = *state;
  manifest.files = files_in(connection);
  if (row.number(4) != checksum_of(manifest)) throw damaged_backup(connection.file());
  return manifest;
}

void remove_manifest(Connection& connection) {
  connection.database().exec("DROP TABLE IF EXISTS backup; DROP TABLE IF EXISTS carried_file; VACUUM");
}

}  // namespace achilles::journal
