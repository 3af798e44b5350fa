#pragma once

#include <optional>
#include <string>
#include <vector>

#include "achilles/decision.hpp"
#include "achilles/entry.hpp"
#include "cli/coaching.hpp"
#include "cli/when.hpp"

namespace achilles::cli {

/// What a command that changed the journal did: the entries, and the coach before and after.
struct Recorded {
  std::vector<Entry> entries;
  std::optional<Decision> was;       ///< before the change; nothing without an episode
  std::optional<Coaching> coaching;  ///< after it
};

/// Stores the happenings as one operation, durably, before anything is printed. `programmes` are the texts of those
/// they name.
[[nodiscard]] Recorded record(World& world, const std::string& command, const std::vector<Happening>& happenings,
                              const std::vector<journal::KeptProgramme>& programmes = {});

/// A happening of that moment; of now when none is given.
[[nodiscard]] Happening happening(const World& world, const std::optional<When>& when, Body body,
                                  std::optional<Side> side = std::nullopt, std::string note = {});

/// Prints what was stored, what it did to today's plan, and how to take it back.
void report(const Recorded& recorded, World& world);

}  // namespace achilles::cli
