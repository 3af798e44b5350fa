#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/date.hpp"

namespace achilles::exchange {

/// What came of computing every past decision again.
struct ReplayRecord {
  /// One that came out different, then and now as `achilles decide --json` prints them.
  struct Different {
    Date day;
    std::int64_t operation = 0;
    std::string then, now;
  };
  int same = 0, of_other_rules = 0, without_programme = 0;
  std::vector<Different> different;
};

/// One thing that was looked at and is sound, or one that is not as it should be.
struct CheckRecord {
  std::string_view id;       ///< "permissions"
  std::string_view verdict;  ///< "wrong", "unseen", "notable", "sound"
  std::string_view ailment;  ///< "file-open"; empty where it is sound
  std::string words, remedy;
};

/// What there is to say about the journal; nothing counted where none could be read.
struct DoctorRecord {
  std::optional<std::int64_t> entries;
  std::optional<ReplayRecord> replay;        ///< where it was asked for
  std::vector<std::string> idle_hooks = {};  ///< what stands among the hooks and is never run, and why
  std::vector<CheckRecord> checks = {};      ///< the most severe first
};

/// `{schema, entries, replay: {same, of_other_rules, without_programme, different}, idle_hooks,
/// checks: [{id, verdict, ailment, words, remedy}]}`
[[nodiscard]] std::string doctor_json(const DoctorRecord& record);

}  // namespace achilles::exchange
