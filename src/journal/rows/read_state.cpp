#include "journal/rows/read_state.hpp"

#include "journal/rows/operation_records.hpp"
#include "journal/rows/programmes.hpp"

namespace achilles::journal {

StateHash read_state(Connection& connection) {
  StateHash hash;
  AllOperations operations(connection);
  while (const auto record = operations.next()) hash.add(*record);
  AllProgrammes programmes(connection);
  while (const auto programme = programmes.next()) hash.add(*programme);
  return hash;
}

}  // namespace achilles::journal
