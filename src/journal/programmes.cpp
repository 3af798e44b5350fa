#include "journal/programmes.hpp"

#include <string>

#include "journal/checksum.hpp"
#include "journal/faults.hpp"

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

std::optional<KeptProgramme> programme(Connection& connection, std::string_view hash) {
  Query query(connection, "SELECT id, base, text, checksum FROM programme WHERE hash = ?1");
  if (!query.bind(1, hash).next()) return std::nullopt;
  KeptProgramme found;
  found.id = query.text(0).value_or("");
  found.hash = hash;
  found.base = query.text(1);
  found.text = query.text(2).value_or("");
  if (query.number(3) != checksum_of(found)) throw damaged_programme(connection.file(), hash);
  return found;
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
