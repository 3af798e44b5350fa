#include "journal/read_state.hpp"

#include "journal/operation_records.hpp"
#include "journal/programmes.hpp"

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
