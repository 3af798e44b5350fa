#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "achilles/operation_record.hpp"
#include "exchange/journal/flaw.hpp"

namespace achilles::exchange {

/// A journal as its document says it.
struct JournalDocument {
  std::vector<OperationRecord> operations;
  std::vector<KeptProgramme> programmes;
  std::string state_hash, numbers_hash;
};

/// Reads what `JournalWriter` writes, in whatever order its keys stand, or says what is wrong with it. A record speaks
/// only of operations and entries before it, and a programme of programmes before it. Whether the hashes are right is
/// for whoever can compute them.
[[nodiscard]] std::variant<JournalDocument, Flaw> read_journal(std::string_view text);

}  // namespace achilles::exchange
