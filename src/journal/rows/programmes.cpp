#include "journal/rows/programmes.hpp"

#include <string>

#include "journal/file/faults.hpp"
#include "journal/rows/checksum.hpp"

namespace achilles::journal {
namespace {

std::int64_t checksum_of(const KeptProgramme& programme) {
  Checksum checksum;
  checksum.add(0, programme.hash);
  checksum.add(1, programme.id);
  if (programme.base) checksum.add(2, *programme.base);
  checksum.add(3, programme.text);
  return checksum.value();
}

}  // namespace

KeptProgramme read_programme(Connection& connection, const Query& row) {
  KeptProgramme found;
  found.hash = row.text(0).value_or("");
  found.id = row.text(1).value_or("");
  found.base = row.text(2);
  found.text = row.text(3).value_or("");
  if (row.number(4) != checksum_of(found)) throw damaged_programme(connection.file(), found.hash);
  return found;
}

AllProgrammes::AllProgrammes(Connection& connection)
    : connection_(connection),
      query_(connection, "SELECT hash, id, base, text, checksum, rowid FROM programme ORDER BY rowid") {}

std::optional<KeptProgramme> AllProgrammes::next() {
  if (!query_.next()) return std::nullopt;
  auto programme = read_programme(connection_, query_);
  if (!order_.follows(query_.number(5).value_or(0))) {
    throw misplaced(connection_.file(), "the kept programme " + programme.hash);
  }
  return programme;
}

std::optional<KeptProgramme> programme(Connection& connection, std::string_view hash) {
  Query query(connection, "SELECT hash, id, base, text, checksum FROM programme WHERE hash = ?1");
  if (!query.bind(1, hash).next()) return std::nullopt;
  return read_programme(connection, query);
}

// Not OR IGNORE, which would pass over a hash that is none, too.
void keep(Connection& connection, const KeptProgramme& programme) {
  Query query(connection,
              "INSERT INTO programme (hash, id, base, text, checksum) VALUES (?1, ?2, ?3, ?4, ?5) "
              "ON CONFLICT (hash) DO NOTHING");
  query.bind(1, programme.hash).bind(2, programme.id).bind(4, programme.text).bind(5, checksum_of(programme));
  if (programme.base) query.bind(3, *programme.base);
  query.run();
}

}  // namespace achilles::journal
