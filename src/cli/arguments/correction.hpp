#pragma once

#include <optional>
#include <string>
#include <vector>

#include "achilles/entry.hpp"
#include "achilles/tests.hpp"
#include "cli/arguments/arguments.hpp"

namespace achilles::cli {

/// What is to be different about an entry. What is not said stays as it is.
struct Correction {
  std::vector<std::string> words;  ///< quantities, and a side: 8km 44min 3x12 +5kg left
  std::optional<PainScore> pain, after;
  std::optional<StiffnessMinutes> stiff;
  std::optional<bool> medicine;
  std::optional<Pain::When> moment;
  std::optional<Effort> effort;
  std::optional<Metres> climb;
  std::optional<std::string> value;  ///< of a test, as it was typed
  std::optional<Side> side;
  std::optional<std::string> surface, shoes, note;
  std::vector<std::string> forget;  ///< names of fields that become unknown
  std::optional<When> when;         ///< the day, or the moment, it belongs to
};

/// The words and options that say it.
void declare_correction(Arguments& arguments, Correction& correction);

/// The entry as it is once corrected; `tests` are those that have results. Throws Error (Exit::usage) for what an entry
/// of its kind does not say, or when nothing is different.
[[nodiscard]] Happening corrected(const Entry& entry, const Correction& correction, const std::vector<TestInfo>& tests);

}  // namespace achilles::cli
