#include "cli/recording/reversing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/known_tests.hpp"
#include "cli/recording/existing.hpp"
#include "cli/recording/hooks.hpp"
#include "cli/recording/keeping.hpp"
#include "render/words/words.hpp"

namespace achilles::cli {
namespace {

Error too_few(Way way, std::size_t there_are) {
  return {Exit::failed,
          fmt::format("there {} only {} to {}; nothing was done", there_are == 1 ? "is" : "are",
                      render::count_words(there_are, "command"), way == Way::undo ? "take back" : "bring back"),
          "See what was logged: achilles history"};
}

/// The coach before. Nothing where it cannot say anything: that may be what is to be taken back.
std::optional<Coaching> coaching_before(const journal::Journal& journal, const World& world) {
  try {
    return Coaching::on(world.today(), journal, world);
  } catch (const Error&) {
    return std::nullopt;
  }
}

template <class Body>
const Entry* first_of(const std::vector<Entry>& entries) {
  const auto found =
      std::ranges::find_if(entries, [](const Entry& entry) { return std::holds_alternative<Body>(entry.body); });
  return found == entries.end() ? nullptr : &*found;
}

/// A sign that was stored on an earlier day stays on record, unless its whole episode goes.
void refuse_to_forget_signs(const journal::Reversal& step, const World& world) {
  if (training_day(step.target.at, world.day_starts_at) == world.today()) return;
  const auto* const flag = first_of<Flag>(step.entries);
  if (flag != nullptr && first_of<Start>(step.entries) == nullptr) throw sign_on_record(*flag);
}

/// Reverses so many commands in a change, and leaves it open.
Reversed reversed(World& world, Way way, int count, journal::Journal& journal, journal::Journal::Change& change) {
  Reversed reversed{.way = way, .steps = {}, .was = {}, .coaching = {}};
  auto before = coaching_before(journal, world);
  if (before) reversed.was = before->decision();
  for (int i = 0; i < count; ++i) {
    auto step = way == Way::undo ? change.undo(world.now) : change.redo(world.now);
    if (!step) throw reversed.steps.empty() ? nothing_to_reverse(way) : too_few(way, reversed.steps.size());
    if (way == Way::undo) refuse_to_forget_signs(*step, world);
    reversed.steps.push_back(std::move(*step));
  }
  reversed.coaching = before ? std::move(*before).again(journal, world) : Coaching::on(world.today(), journal, world);
  if (reversed.coaching) reversed.coaching->keep_in(change);
  return reversed;
}

bool same_steps(const Reversed& one, const Reversed& other) {
  const auto uuid = [](const journal::Reversal& step) { return step.target.uuid; };
  return std::ranges::equal(one.steps, other.steps, {}, uuid, uuid);
}

/// Calls `show` with what a page says about it.
template <class Show>
std::string page_of(const Reversed& reversed, const World& world, Show show) {
  std::vector<render::ReversedStep> steps;
  for (const auto& step : reversed.steps) steps.push_back({step.target.command, step.entries, step.replaced});
  const auto& coaching = reversed.coaching;
  return show(render::ReversalReport{
      .way = reversed.way,
      .steps = steps,
      .today = world.today(),
      .decision = coaching ? std::optional{coaching->decision()} : std::nullopt,
      .protocol = coaching ? &coaching->protocol() : nullptr,
  });
}

}  // namespace

Error nothing_to_reverse(Way way) {
  return {Exit::failed, way == Way::undo ? "there is nothing to take back" : "there is nothing to bring back",
          "See what was logged: achilles history"};
}

Reversed reverse(World& world, Way way, int count, const std::optional<Reversed>& foreseen) {
  if (way == Way::undo && count > 1) back_up_before(Backup::Occasion::undo, world);
  auto journal = open_to_write(world);
  auto change = journal.change();
  auto reversed = cli::reversed(world, way, count, journal, change);
  if (foreseen && !same_steps(reversed, *foreseen)) {
    throw Error{Exit::failed, "something was logged meanwhile; nothing was done", "Look again: achilles history"};
  }
  change.commit();
  world.stored = true;
  return reversed;
}

Reversed foresee(World& world, Way way, int count) {
  auto journal = open_to_write(world);
  auto change = journal.change();  // never committed
  return reversed(world, way, count, journal, change);
}

std::string preview(const Reversed& foreseen, const World& world, const render::Look& look) {
  return page_of(foreseen, world, [&](const auto& report) {
    return render::reversal_preview(report, with_tests(look, foreseen.coaching));
  });
}

void report(const Reversed& reversed, World& world) {
  const auto look = with_tests(world.out_look, reversed.coaching);
  world.out << page_of(reversed, world, [&](const auto& report) { return reversal_page(report, look); }) << std::flush;
  std::vector<Entry> entries;
  for (const auto& step : reversed.steps) entries.insert(entries.end(), step.entries.begin(), step.entries.end());
  Hooks{world}.after(reversed.way == Way::undo ? "undo" : "redo", entries);
}

}  // namespace achilles::cli
