#pragma once

#include <string_view>
#include <vector>

#include "achilles/evidence.hpp"
#include "achilles/source.hpp"
#include "protocol/text/issue.hpp"

namespace achilles::protocol {

/// The evidence, or everything that is wrong with its text.
struct LoadedEvidence {
  Evidence evidence;
  std::vector<Issue> issues;
};

/// Reads the evidence, as strictly as a protocol. Besides its form it demands that every source and guideline is in
/// the register, that no two topics answer to the same word, that positions are somebody's and not our own choice,
/// and that an answer has no number in it.
[[nodiscard]] LoadedEvidence load_evidence(std::string_view text, const Register& sources);

}  // namespace achilles::protocol
