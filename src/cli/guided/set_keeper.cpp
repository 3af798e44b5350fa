#include "cli/guided/set_keeper.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "achilles/limits.hpp"
#include "achilles/remaining.hpp"

namespace achilles::cli {
namespace {

const std::string command = "do";

const ExerciseSets& sets_in(const Happening& happening) { return std::get<ExerciseSets>(happening.body); }

/// Whether both are sets of one sort, so that they can be counted in one entry.
bool one_sort(const Happening& a, const Happening& b) {
  const auto& one = sets_in(a);
  const auto& other = sets_in(b);
  return a.side == b.side && one.reps == other.reps && one.hold == other.hold;
}

/// Whether a session gave the entry the form that it has.
bool is_of_a_session(const Entry& entry, const journal::Journal& journal) {
  const auto versions = journal.versions(entry.number);
  const auto living = std::ranges::find_if(versions, &Version::counts);
  return living != versions.end() && living->stored.command == command;
}

}  // namespace

SetKeeper::SetKeeper(World& world, const Script& script, const std::vector<Entry>& today,
                     const journal::Journal& journal)
    : world_(world), script_(script), done_(script.parts.size()), entries_(script.parts.size()) {
  for (std::size_t part = 0; part < done_.size(); ++part) {
    if (script.parts[part].done_before > 0) take_up(part, today, journal);
  }
}

/// The latest entries of the exercise that sessions stored, as far as all of their sets are of this round. The sets of
/// others come first in it.
void SetKeeper::take_up(std::size_t part, const std::vector<Entry>& today, const journal::Journal& journal) {
  const auto& planned = script_.parts[part].planned;
  const bool by_leg = planned.legs == Legs::each;
  const auto legs_of = [by_leg](const Entry& entry) {
    const auto side = entry.side.value_or(Side::both);
    return by_leg && side == Side::both ? std::vector{Side::left, Side::right} : std::vector{side};
  };
  auto& entries = entries_[part];
  std::map<Side, int> last;
  int open = script_.parts[part].done_before;
  for (auto entry = today.rbegin(); entry != today.rend() && open > 0; ++entry) {
    const auto* sets = std::get_if<ExerciseSets>(&entry->body);
    if (sets == nullptr || sets->exercise != planned.item.exercise.id) continue;
    const auto legs = legs_of(*entry);
    const int count = sets->sets.value_or(0);
    if (count == 0 || count * std::ssize(legs) > open) break;
    open -= count * static_cast<int>(legs.size());
    if (is_of_a_session(*entry, journal)) {
      entries.insert(entries.begin(), *entry);
    } else {
      for (const auto leg : legs) last[leg] += count;
    }
  }
  auto& done = done_[part];
  for (const auto& entry : entries) {
    const auto& sets = sets_in(entry);
    for (int set = 0; set < *sets.sets; ++set) {
      for (const auto leg : legs_of(entry)) done.sets.push_back({++last[leg], leg, sets.reps, sets.hold});
    }
    if (!done.during || (sets.during && *done.during < *sets.during)) done.during = sets.during;
  }
}

/// The entries that say what was done of the exercise. A set on each leg is a set on both sides.
std::vector<Happening> SetKeeper::as_entries(std::size_t part) const {
  const auto& planned = script_.parts[part].planned;
  const auto& done = done_[part];
  std::vector<Happening> entries;
  const auto count = [&](const OneSet& set, Side side) {
    ExerciseSets sets{.exercise = planned.item.exercise.id,
                      .sets = 1,
                      .reps = set.reps,
                      .hold = set.hold,
                      .load = planned.item.dose.grams(),
                      .during = done.during};
    auto one = happening(world_, std::nullopt, std::move(sets), side);
    const auto same = std::ranges::find_if(entries, [&](const Happening& other) { return one_sort(one, other); });
    if (same == entries.end()) {
      entries.push_back(std::move(one));
    } else {
      auto& counted = std::get<ExerciseSets>(same->body);
      counted.sets = *counted.sets + 1;
    }
  };
  const auto other_leg = [&](const OneSet& set) {
    return std::ranges::any_of(done.sets, [&](const OneSet& other) {
      return other.set == set.set && other.side != set.side && other.like(set);
    });
  };
  for (const auto& set : done.sets) {
    if (!other_leg(set)) {
      count(set, set.side);
    } else if (set.side == Side::left) {
      count(set, Side::both);
    }
  }
  return entries;
}

/// Brings the entries of those exercises up to date, in one operation wherever that can be.
void SetKeeper::store(const std::vector<std::size_t>& parts) {
  std::vector<Happening> added;
  std::vector<journal::Revision> revisions;
  std::vector<std::size_t> added_to, revised_in;
  for (const auto part : parts) {
    auto entries = as_entries(part);
    auto living = entries_[part];
    const auto put_in_place_of = [&](std::vector<Entry>::iterator old, Happening& entry) {
      const auto& was = sets_in(*old);
      auto& is = std::get<ExerciseSets>(entry.body);
      is.effort = was.effort;
      is.load = was.load;
      entry.at = old->at;
      entry.day_only = old->day_only;
      entry.note = old->note;
      if (was != is || old->side != entry.side) {
        revisions.push_back({old->number, entry, old->uuid});
        revised_in.push_back(part);
      }
      living.erase(old);
    };
    std::vector<Happening> rest;
    for (auto& entry : entries) {
      const auto old = std::ranges::find_if(living, [&](const Entry& one) { return one_sort(one, entry); });
      if (old == living.end()) {
        rest.push_back(std::move(entry));
      } else {
        put_in_place_of(old, entry);
      }
    }
    for (auto& entry : rest) {
      if (!living.empty()) {
        put_in_place_of(living.begin(), entry);
        continue;
      }
      added.push_back(std::move(entry));
      added_to.push_back(part);
    }
    for (const auto& old : living) {
      Happening gone = old;
      gone.body = Removal{};
      revisions.push_back({old.number, std::move(gone), old.uuid});
      revised_in.push_back(part);
    }
  }
  if (!added.empty()) {
    auto recorded = record(world_, command, added);
    for (std::size_t i = 0; i < added.size(); ++i) entries_[added_to[i]].push_back(recorded.entries[i]);
    remember(std::move(recorded));
  }
  if (!revisions.empty()) {
    auto recorded = revise(world_, command, revisions);
    for (std::size_t i = 0; i < revisions.size(); ++i) {
      auto& living = entries_[revised_in[i]];
      const auto& entry = recorded.entries[i];
      std::erase_if(living, [&](const Entry& old) { return old.number == revisions[i].replaces; });
      if (std::holds_alternative<ExerciseSets>(entry.body)) living.push_back(entry);
    }
    remember(std::move(recorded));
  }
}

void SetKeeper::remember(Recorded recorded) {
  if (!first_) first_ = recorded;
  last_ = std::move(recorded);
}

void SetKeeper::append(const Happening& happening) {
  auto recorded = record(world_, command, {happening});
  for (const auto& entry : recorded.entries) others_.emplace(entry.number, entry);
  remember(std::move(recorded));
}

std::string SetKeeper::store_set(const SetDone& set) {
  auto& done = done_[set.part];
  done.sets.push_back({set.set, side_of(set.legs), set.reps, set.hold});
  done.here = true;
  store({set.part});
  return fmt::format("Set {} is stored.", set.set);
}

// What is not stored has not been done as far as the next event is concerned; `entries_` always tells what is stored.
std::string SetKeeper::keep(const SessionEvent& event) {
  const auto before = done_;
  try {
    return stored(event);
  } catch (...) {
    done_ = before;
    throw;
  }
}

std::string SetKeeper::stored(const SessionEvent& event) {
  if (const auto* done = std::get_if<SetDone>(&event)) return store_set(*done);
  if (const auto* felt = std::get_if<Felt>(&event)) {
    auto& done = done_[felt->part];
    if (!done.during || *done.during < felt->pain) done.during = felt->pain;
    if (entries_[felt->part].empty()) {
      const auto side = side_of(script_.parts[felt->part].planned.legs);
      append(happening(world_, std::nullopt, Pain{felt->pain, Pain::When::during}, side));
    } else {
      store({felt->part});
    }
    return fmt::format("Pain {} is stored.", felt->pain.value());
  }
  if (const auto* ended = std::get_if<EndedByPain>(&event)) {
    return fmt::format("Pain {} is over {}: this exercise is over.", ended->pain.value(), model_pain_limit);
  }
  std::vector<std::size_t> parts;
  for (std::size_t part = 0; part < done_.size(); ++part) {
    if (!done_[part].here || done_[part].during) continue;
    done_[part].during = std::get<Answered>(event).pain;
    parts.push_back(part);
  }
  if (parts.empty()) {  // the sets it is about could not be stored
    append(happening(world_, std::nullopt, Pain{std::get<Answered>(event).pain, Pain::When::during}));
  }
  store(parts);
  return {};
}

void SetKeeper::keep_note(const std::string& text) {
  append(happening(world_, std::nullopt, Note{}, std::nullopt, text));
}

bool SetKeeper::knows(const EndedByPain& ended) const {
  const auto& during = done_[ended.part].during;
  return during && *during >= ended.pain;
}

std::optional<Recorded> SetKeeper::all() const {
  if (!last_) return std::nullopt;
  auto entries = others_;
  for (const auto& living : entries_) {
    for (const auto& entry : living) entries.emplace(entry.number, entry);
  }
  Recorded all{.command = command, .entries = {}, .was = first_->was, .coaching = last_->coaching, .bit_by_bit = true};
  for (auto& [number, entry] : entries) all.entries.push_back(std::move(entry));
  return all;
}

std::optional<Plan> SetKeeper::plan() const {
  return last_ && last_->coaching ? std::optional{last_->coaching->plan()} : std::nullopt;
}

}  // namespace achilles::cli
