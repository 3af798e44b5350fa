#include "cli/recording/recording.hpp"

#include <algorithm>
#include <ostream>

#include "achilles/remaining.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/known_tests.hpp"
#include "cli/recording/hooks.hpp"
#include "render/pages/receipt.hpp"

namespace achilles::cli {
namespace {

/// The coach today; nothing where its programme cannot be read, which must keep nobody from beginning anew.
std::optional<Coaching> coaching_before(const World& world, const journal::Journal& journal) {
  try {
    return Coaching::on(world.today(), journal, world);
  } catch (const Error& error) {
    if (error.exit() != Exit::refused) throw;
    return std::nullopt;
  }
}

/// Runs `store` in a change, with what the coach says before and after it, and leaves the change open.
template <class Store>
Recorded changed(World& world, const std::string& command, journal::Journal& journal, journal::Journal::Change& change,
                 const Store& store) {
  Recorded recorded;
  auto before = coaching_before(world, journal);
  if (before) recorded.was = before->decision();
  recorded.command = command;
  recorded.entries = store(change);
  recorded.coaching = before ? std::move(*before).again(journal, world) : Coaching::on(world.today(), journal, world);
  if (recorded.coaching) recorded.coaching->keep_in(change);
  const auto is_result = [](const Entry& entry) { return std::holds_alternative<TestResult>(entry.body); };
  if (std::ranges::any_of(recorded.entries, is_result)) {
    recorded.tests = journal.entries({.from = {}, .to = {}, .kind = "test"});
  }
  return recorded;
}

/// Whether one of the entries made today's running longer than the plan's intervals.
bool ran_beyond(const Recorded& recorded) {
  const auto& coaching = recorded.coaching;
  if (!coaching) return false;
  const auto& today = coaching->today();
  const auto is_run_of_today = [&](const Entry& entry) { return entry.day == today.date && kind(entry.body) == "run"; };
  if (std::ranges::none_of(recorded.entries, is_run_of_today)) return false;
  const auto plan = coaching->plan();
  return std::ranges::any_of(plan.blocks, [&](const Block& block) {
    return std::ranges::any_of(block.items,
                               [&](const PlanItem& planned) { return achilles::ran_beyond(planned.item, today); });
  });
}

render::Receipt receipt_of(const Recorded& recorded, const World& world) {
  const auto& coaching = recorded.coaching;
  return {
      .entries = recorded.entries,
      .replaced = recorded.replaced,
      .today = world.today(),
      .was = recorded.was,
      .decision = coaching ? std::optional{coaching->decision()} : std::nullopt,
      .protocol = coaching ? &coaching->protocol() : nullptr,
      .before = coaching ? &coaching->before() : nullptr,
      .began = coaching ? std::optional{coaching->opening().day} : std::nullopt,
      .sore = coaching ? std::optional{coaching->start().side} : std::nullopt,
      .tests = recorded.tests,
      .ran_beyond = ran_beyond(recorded),
      .bit_by_bit = recorded.bit_by_bit,
  };
}

/// The entries in the place of those that they name.
Recorded revised(World& world, const std::string& command, const std::vector<journal::Revision>& revisions,
                 journal::Journal& journal, journal::Journal::Change& change) {
  std::vector<Entry> replaced;
  for (const auto& revision : revisions) {
    auto entry = journal.entry(revision.replaces);
    if (!entry || entry->number != revision.replaces || entry->uuid != revision.uuid) {
      throw Error{Exit::failed, "the entry was changed meanwhile; nothing was done", "Look again: achilles history"};
    }
    replaced.push_back(std::move(*entry));
  }
  auto recorded = changed(world, command, journal, change,
                          [&](journal::Journal::Change& open) { return open.revise(world.now, command, revisions); });
  recorded.replaced = std::move(replaced);
  return recorded;
}

}  // namespace

Recorded record(World& world, const std::string& command, const std::vector<Happening>& happenings,
                const std::vector<journal::KeptProgramme>& programmes) {
  std::vector<Entry> coming;
  for (const auto& happening : happenings) coming.push_back({happening});
  Hooks{world}.before(command, coming);
  auto journal = open_to_write(world);
  auto change = journal.change();
  auto recorded = changed(world, command, journal, change, [&](journal::Journal::Change& open) {
    for (const auto& programme : programmes) open.keep(programme);
    return open.append(world.now, command, happenings);
  });
  change.commit();
  world.stored = true;
  return recorded;
}

Recorded revise(World& world, const std::string& command, const std::vector<journal::Revision>& revisions) {
  std::vector<Entry> coming;
  for (const auto& revision : revisions) {
    coming.push_back({revision.happening});
    coming.back().replaces = revision.replaces;
  }
  Hooks{world}.before(command, coming);
  auto journal = open_to_write(world);
  auto change = journal.change();
  auto recorded = revised(world, command, revisions, journal, change);
  change.commit();
  world.stored = true;
  return recorded;
}

Recorded foresee(World& world, const std::string& command, const std::vector<journal::Revision>& revisions) {
  auto journal = open_to_write(world);
  auto change = journal.change();  // never committed
  return revised(world, command, revisions, journal, change);
}

bool moves_the_plan(const std::optional<Decision>& was, const std::optional<Coaching>& coaching) {
  if (!was || !coaching) return false;
  const auto now = coaching->decision();
  return was->action != now.action || was->to != now.to;
}

Happening happening(const World& world, const std::optional<When>& when, Body body, std::optional<Side> side,
                    std::string note) {
  const When then = when.value_or(When{world.today(), world.now, false});
  return {.at = then.at,
          .day_only = then.day_only,
          .day = then.day,
          .side = side,
          .body = std::move(body),
          .note = std::move(note)};
}

std::string preview(const Recorded& foreseen, const World& world, const render::Look& look) {
  return render::preview_page(receipt_of(foreseen, world), with_tests(look, foreseen.coaching));
}

void report(const Recorded& recorded, World& world) {
  world.out << render::receipt_page(receipt_of(recorded, world), with_tests(world.out_look, recorded.coaching));
  Hooks{world}.after(recorded);
}

}  // namespace achilles::cli
