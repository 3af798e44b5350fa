#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "achilles/entry.hpp"
#include "achilles/script.hpp"

namespace achilles {

/// The side an exercise is logged on.
[[nodiscard]] Side side_of(Legs legs);

/// How many sets of a line of the routine are done, by what was logged that day. Where the exercise comes up in
/// `rounds_before` lines earlier in the day, the sets of those come first. Sets without a number are a whole round.
[[nodiscard]] SetsDone sets_done(const PlanItem& planned, int rounds_before, std::span<const Entry> entries);

/// The lines of a block, each with what is done of it.
[[nodiscard]] std::vector<Task> tasks_of(const std::vector<Block>& blocks, const Block& block,
                                         std::span<const Entry> entries);

/// Whether that is what the intervals ask for: a run where any of it is run, else a walk.
[[nodiscard]] bool is_asked(const Activity& activity, const Intervals& intervals);

/// Whether the day's running was longer than the item's intervals by more than a tenth, in time or where they are
/// measured so in distance: then it earns no step [D].
[[nodiscard]] bool ran_beyond(const Item& item, const Day& day);

/// Whether anything of a task is left to be guided through.
[[nodiscard]] bool is_open(const Task& task);

}  // namespace achilles
