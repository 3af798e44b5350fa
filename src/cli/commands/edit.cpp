#include <fmt/format.h>

#include <algorithm>

#include "cli/arguments/command.hpp"
#include "cli/arguments/correction.hpp"
#include "cli/coaching/holds.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/known_tests.hpp"
#include "cli/guided/revising.hpp"
#include "cli/recording/existing.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string id;
  Correction correction;
  Consent consent;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("ID", "ID", options.id, "the entry's number: 214 or #214; last is the newest", offers::entries);
  declare_correction(arguments, options.correction);
  declare_consent(arguments, options.consent);
}

/// Throws where other repetitions than the entry has cannot be.
void check_repetitions(const Entry& entry, const Happening& now, const World& world) {
  const auto* const was = std::get_if<ExerciseSets>(&entry.body);
  const auto* const done = std::get_if<ExerciseSets>(&now.body);
  if (was == nullptr || done == nullptr || done->reps == was->reps) return;
  const auto coaching = Coaching::on(now.day, *open_to_read(world), world);
  if (coaching) refuse_repeated_hold(*done, coaching->protocol());
}

/// Throws where the result of a test on each leg would be of neither.
void check_leg(const Happening& now, const std::vector<TestInfo>& tests) {
  const auto* const result = std::get_if<TestResult>(&now.body);
  if (result == nullptr || now.side) return;
  const auto test = std::ranges::find(tests, result->test, &TestInfo::id);
  if (test == tests.end() || test->sided != Sided::yes) return;
  throw Error{Exit::usage, fmt::format("{} is done on each leg: a result of neither counts nowhere", test->id),
              "Say which it was, --side left or right, or take it out: achilles rm ID"};
}

Exit run(const Options& options, World& world) {
  const auto entry = existing_entry(options.id, world);
  refuse_to_revise(entry, world);
  const bool is_result = std::holds_alternative<TestResult>(entry.body);
  const auto tests = is_result ? known_tests(open_to_read(world), world) : std::vector<TestInfo>{};
  const auto now = corrected(entry, options.correction, tests);
  check_leg(now, tests);
  check_repetitions(entry, now, world);
  return revise_with_consent(world, "edit", {{entry.number, now, entry.uuid}}, options.consent);
}

}  // namespace

Command edit() {
  return command<Options>({.name = "edit",
                           .summary = "correct an entry; what it said before stays on record",
                           .group = Group::journal,
                           .effect = Effect::changes,
                           .examples = {{"achilles edit last -p 2", "the newest entry: pain 2"},
                                        {"achilles edit 3 9km --dry-run", "what a longer run would change"},
                                        {"achilles edit 3 @yesterday", "it was yesterday"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
