#pragma once

#include <string>
#include <string_view>

#include "achilles/operation_record.hpp"

namespace achilles::exchange {

/// The name and version of the document.
inline constexpr std::string_view journal_schema = "achilles/journal/1";

/// Writes the whole journal as one document (docs/json.md), piece by piece behind what `out` holds already: the
/// operations, then the programmes, then the end. One operation, entry, word of the coach or programme a line.
class JournalWriter {
 public:
  explicit JournalWriter(std::string& out);

  void add(const OperationRecord& record);
  void add(const KeptProgramme& programme);
  /// `state_hash` says what all of it says, `numbers_hash` its numbers.
  void end(std::string_view state_hash, std::string_view numbers_hash);

 private:
  void begin_programmes();

  std::string& out_;
  bool any_operation_ = false, any_programme_ = false, in_programmes_ = false;
};

}  // namespace achilles::exchange
