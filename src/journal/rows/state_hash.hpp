#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "achilles/operation_record.hpp"
#include "journal/rows/checksum.hpp"

namespace achilles::journal {

/// What a journal says, in 16 hex digits: its operations in their order and its programmes in any. Numbers are no part
/// of it: what an entry replaces, or an operation takes back, is known by its UUID. Finds a changed byte; it does not
/// keep out an enemy.
class StateHash {
 public:
  void add(const OperationRecord& record);
  void add(const KeptProgramme& programme);

  [[nodiscard]] std::string text() const;
  /// The same of the numbers alone.
  [[nodiscard]] std::string numbers() const;

  friend bool operator==(const StateHash& a, const StateHash& b) {
    return a.text() == b.text() && a.numbers() == b.numbers();
  }

 private:
  using Uuids = std::unordered_map<std::int64_t, std::int64_t>;  ///< fingerprints, by number
  void add(const Entry& entry);
  void add(const Told& told);

  Checksum said_, numbers_;
  std::uint64_t programmes_ = 0;
  Uuids operations_, entries_;
};

}  // namespace achilles::journal
