#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/coaching/coaching.hpp"
#include "render/pages/reversal_page.hpp"

namespace achilles::cli {

using Way = render::ReversalReport::Way;

/// Commands that were taken back or brought back, and the coach before and after.
struct Reversed {
  Way way = Way::undo;
  std::vector<journal::Reversal> steps;
  std::optional<Decision> was;       ///< before it; nothing without an episode
  std::optional<Coaching> coaching;  ///< after it
};

/// Takes back, or brings back, so many commands, the last first, durably. What was foreseen is checked: where others
/// came on top of it, nothing is stored. A backup is made before several are taken back. Throws Error (Exit::failed)
/// where there are fewer, (Exit::refused) where a warning sign of an earlier day would go off the record.
[[nodiscard]] Reversed reverse(World& world, Way way, int count, const std::optional<Reversed>& foreseen);

/// What that would do; nothing is stored.
[[nodiscard]] Reversed foresee(World& world, Way way, int count);

/// The same command for a journal that is not there: there is nothing to reverse.
[[nodiscard]] Error nothing_to_reverse(Way way);

/// What would be reversed, and what it would do to today's plan.
[[nodiscard]] std::string preview(const Reversed& foreseen, const World& world, const render::Look& look);

/// Prints what was reversed, what it did to today's plan, and how to go the other way; then runs the hook.
void report(const Reversed& reversed, World& world);

}  // namespace achilles::cli
