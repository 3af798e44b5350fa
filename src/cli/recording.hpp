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
  std::string command;  ///< "log run"
  std::vector<Entry> entries;
  std::vector<Entry> replaced = {};  ///< what those stand in for
  std::optional<Decision> was;       ///< before the change; nothing without an episode
  std::optional<Coaching> coaching;  ///< after it
};

/// Asks the hook `pre-log`, then stores the happenings as one operation, durably, before anything is printed.
/// `programmes` are the texts of those they name.
[[nodiscard]] Recorded record(World& world, const std::string& command, const std::vector<Happening>& happenings,
                              const std::vector<journal::KeptProgramme>& programmes = {});

/// Whether a command changes the journal, or only shows what it would do.
enum class Doing : std::uint8_t { change, dry_run };

/// Puts happenings, or nothing, in the place of living entries as one operation in the same way. Where that changes
/// what the coach says today and somebody is there to be asked, the consequence is shown and they are asked first,
/// unless `yes`: nothing when they do not want it, or on a dry run.
[[nodiscard]] std::optional<Recorded> revise(World& world, const std::string& command,
                                             const std::vector<journal::Revision>& revisions, Doing doing, bool yes);

/// A happening of that moment; of now when none is given.
[[nodiscard]] Happening happening(const World& world, const std::optional<When>& when, Body body,
                                  std::optional<Side> side = std::nullopt, std::string note = {});

/// Prints what was stored, what it did to today's plan, and how to take it back; then runs the hooks.
void report(const Recorded& recorded, World& world);

}  // namespace achilles::cli
