#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/entry.hpp"
#include "achilles/version.hpp"

namespace achilles {

/// The text of a programme that an entry names by its hash, as it was then.
struct KeptProgramme {
  std::string id;
  std::string hash;                 ///< 16 hex digits; tells it from every other text
  std::optional<std::string> base;  ///< hash of the programme it extends
  std::string text;
  friend bool operator==(const KeptProgramme&, const KeptProgramme&) = default;
};

/// What the coach said right after an operation, as text only its writer can read, and what it went by.
struct Told {
  std::int64_t operation = 0;
  Moment at = {};  ///< when that was
  Date day;
  std::int64_t episode = 0;  ///< number of the entry that opened the episode
  std::string protocol_hash;
  int rules_version = 0;
  std::string verdict;
  friend bool operator==(const Told&, const Told&) = default;
};

/// One operation with all that it left in the journal. A journal is its operations, in order, and the programmes they
/// name.
struct OperationRecord {
  /// What it does: stores entries, takes another operation back, or brings it back.
  enum class Effect : std::uint8_t { store, take_back, bring_back };

  Operation operation;
  Effect effect = Effect::store;
  std::optional<std::int64_t> target = {};  ///< the operation it takes back or brings back
  std::vector<Entry> entries = {};          ///< what it stored, in the order of their numbers
  std::optional<Told> told = {};            ///< what the coach said to it
  friend bool operator==(const OperationRecord&, const OperationRecord&) = default;
};

/// `store`, `void`, `restore`.
[[nodiscard]] std::string_view name(OperationRecord::Effect effect);
[[nodiscard]] std::optional<OperationRecord::Effect> effect_from(std::string_view text);

}  // namespace achilles
