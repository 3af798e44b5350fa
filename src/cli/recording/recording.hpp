#pragma once

#include <optional>
#include <string>
#include <vector>

#include "achilles/decision.hpp"
#include "achilles/entry.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/world/when.hpp"

namespace achilles::cli {

/// What a command that changed the journal did: the entries, and the coach before and after.
struct Recorded {
  std::string command;  ///< "log run"
  std::vector<Entry> entries;
  std::vector<Entry> replaced = {};  ///< what those stand in for
  std::optional<Decision> was;       ///< before the change; nothing without an episode
  std::optional<Coaching> coaching;  ///< after it
  std::vector<Entry> tests = {};     ///< every result of a test, where one of the entries is a test's
  bool bit_by_bit = false;           ///< in several operations, as it happened
};

/// Asks the hook `pre-log`, then stores the happenings as one operation, durably, before anything is printed.
/// `programmes` are the texts of those they name.
[[nodiscard]] Recorded record(World& world, const std::string& command, const std::vector<Happening>& happenings,
                              const std::vector<journal::KeptProgramme>& programmes = {});

/// Puts happenings, or nothing, in the place of living entries as one operation in the same way.
[[nodiscard]] Recorded revise(World& world, const std::string& command,
                              const std::vector<journal::Revision>& revisions);

/// What that would do; nothing is stored.
[[nodiscard]] Recorded foresee(World& world, const std::string& command,
                               const std::vector<journal::Revision>& revisions);

/// Whether the coach says something else today than before.
[[nodiscard]] bool moves_the_plan(const std::optional<Decision>& was, const std::optional<Coaching>& coaching);

/// A happening of that moment; of now when none is given.
[[nodiscard]] Happening happening(const World& world, const std::optional<When>& when, Body body,
                                  std::optional<Side> side = std::nullopt, std::string note = {});

/// What would be stored, and what it would do to today's plan.
[[nodiscard]] std::string preview(const Recorded& foreseen, const World& world, const render::Look& look);

/// Prints what was stored, what it did to today's plan, and how to take it back; then runs the hooks.
void report(const Recorded& recorded, World& world);

}  // namespace achilles::cli
