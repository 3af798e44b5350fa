#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <vector>

#include "achilles/entry.hpp"
#include "achilles/period.hpp"
#include "achilles/tendon.hpp"

namespace achilles {

/// A run, and how the tendon answered the morning after. What happened is put side by side; nothing is foretold.
struct RunAnswer {
  Date day;
  std::optional<Metres> distance;
  std::optional<std::chrono::seconds> duration;
  std::optional<PainScore> during, after;  ///< of the run, where they are of this tendon
  std::optional<PainScore> morning;        ///< on the first steps of the run's own day
  std::optional<PainScore> next_morning;   ///< on those of the next training day; unknown where none was logged
  bool masked = false;                     ///< pain medicine on either day: the answer may be too low
  bool awaited = false;                    ///< the next training day has not come yet
  friend bool operator==(const RunAnswer&, const RunAnswer&) = default;
};

/// The runs of the period in the order of their days. The entries reach a day further than the period, where that day
/// has come; `today` is the training day it is.
[[nodiscard]] std::vector<RunAnswer> run_answers(const Period& period, const Tendon& tendon,
                                                 std::span<const Entry> entries, Date today);

/// How many runs were answered, and how.
struct RunSummary {
  int runs = 0;
  int measured = 0;                    ///< with a known distance
  std::int64_t distance = 0;           ///< of those, metres
  int known = 0;                       ///< with a known next morning
  int awaited = 0;                     ///< whose next morning is still to come
  int calm = 0;                        ///< of the known: at most 2, which can be a settled morning
  int over_limit = 0;                  ///< of the known: over 5
  std::optional<Metres> longest_calm;  ///< the longest run that a calm morning followed
  friend bool operator==(const RunSummary&, const RunSummary&) = default;
};
[[nodiscard]] RunSummary summary(std::span<const RunAnswer> runs);

}  // namespace achilles
