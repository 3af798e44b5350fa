#include "cli/coaching/coaching.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "achilles/error.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/programmes.hpp"
#include "cli/coaching/replay.hpp"
#include "cli/coaching/spoken.hpp"
#include "exchange/documents/scenario_json.hpp"
#include "exchange/journal/checkpoint.hpp"
#include "protocol/builtin.hpp"

namespace achilles::cli {
namespace {

/// The latest day whose session was put off until that day. Of two words on one day the later holds.
std::optional<Date> moved_to(Date day, const journal::Journal& journal) {
  std::map<Date, std::optional<Date>> moves;
  const journal::Filter filter{.from = day - Skip::most_days_later, .to = day - 1, .kind = "skip"};
  journal.each(filter, [&](const Entry& entry) { moves[entry.day] = std::get<Skip>(entry.body).to; });
  std::optional<Date> latest;
  for (const auto& [from, to] : moves) {
    if (to == day) latest = from;
  }
  return latest;
}

/// The signs that were reported among the entries and not cleared behind that.
Signs standing(journal::Filter filter, const journal::Journal& journal) {
  std::vector<Entry> told;
  for (const auto* const kind : {"flag", "clearance"}) {
    filter.kind = kind;
    std::ranges::move(journal.entries(filter), std::back_inserter(told));
  }
  std::ranges::sort(told, {}, [](const Entry& entry) { return std::pair{entry.day, entry.number}; });
  Signs signs;
  for (const auto& entry : told) {
    if (const auto* flag = std::get_if<Flag>(&entry.body)) signs.add(flag->sign);
    if (const auto* clearance = std::get_if<Clearance>(&entry.body)) signs.remove(clearance->sign);
  }
  return signs;
}

}  // namespace

std::optional<Coaching> Coaching::on(Date day, const journal::Journal& journal, const World& world) {
  const auto moment = journal.snapshot();
  auto episode = journal.episode();
  if (!episode) return std::nullopt;
  auto courses = courses_of(*episode, journal, world);
  Coaching coaching{std::move(*episode), std::move(courses)};
  coaching.look(day, journal, world);
  return coaching;
}

std::optional<Coaching> Coaching::again(const journal::Journal& journal, const World& world) && {
  const auto moment = journal.snapshot();
  if (journal.episode() != episode_) return on(today_.date, journal, world);
  Coaching coaching{std::move(episode_), std::move(courses_)};
  coaching.look(today_.date, journal, world);
  return coaching;
}

std::optional<Coaching> Coaching::when_told(const journal::Told& told, const journal::Journal& journal,
                                            const World& world) {
  const auto moment = journal.snapshot();
  auto episode = journal.episode(told.operation);
  if (!episode || episode->opening.number != told.episode) return std::nullopt;
  auto courses = courses_of(*episode, journal, world);
  Coaching coaching{std::move(*episode), std::move(courses)};
  coaching.replay_every_way(told.day, journal, {.as_of = told.operation}, world.day_began(told.at));
  return coaching;
}

void Coaching::look(Date day, const journal::Journal& journal, const World& world) {
  if (day == world.today()) {
    replay_every_way(day, journal, {}, world.day_began(world.now));
  } else {
    replay(day, journal, {});
  }
  const auto moved = moved_to(day, journal);
  if (moved && left_open(*moved)) moved_from_ = moved;
}

void Coaching::replay_every_way(Date day, const journal::Journal& journal, const Reading& reading,
                                std::chrono::sys_seconds began) {
  std::vector<Other> others;
  if (journal.reversed_since(began)) {
    replay(day, journal, {.as_of = reading.as_of, .still = began});
    const auto asks = decide(protocol(), before_, today_).action;
    others.push_back({protocol(), before_, today_, reason::KeptUntilTomorrow{asks}});
  }
  replay(day, journal, {.as_of = reading.as_of, .ahead = true});
  if (const Date latest = latest_; latest > day) {
    Coaching ahead{*this};
    ahead.replay(latest, journal, reading);
    others.push_back({ahead.protocol(), ahead.before_, ahead.today_, reason::ClockBehind{latest}});
  }
  others_ = std::move(others);
}

Decision Coaching::decision() const {
  auto now = decide(protocol(), before_, today_);
  for (const auto& [programme, before, today, why] : others_) {
    auto then = decide(programme, before, today);
    if (programme.hash != protocol().hash) then.to = now.to;  // a place in another programme is none in this one
    now = more_careful(std::move(now), then, why);
  }
  return now;
}

bool Coaching::left_open(Date day) const {
  const auto* trace = before_.trace(day);
  return day >= course().from && (trace == nullptr || trace->done.value_or(Percent::of<0>()) == Percent::of<0>());
}

State Coaching::begun(const journal::Journal& journal, const Reading& reading) const {
  auto state = begin(start(), opening().day);
  state.day = opening().day - days_remembered - 1;
  state.signs =
      state.signs |
      standing({.from = {}, .to = state.day, .kind = {}, .as_of = reading.as_of, .still = reading.still}, journal);
  return state;
}

void Coaching::replay(Date day, const journal::Journal& journal, const Reading& reading) {
  const auto& last = course_on(day, courses_);
  std::optional<journal::Checkpoint> checkpoint;
  if (reading.plain()) {
    checkpoint = journal.checkpoint_before(day, opening().number, last.protocol.hash, rules_version);
  }
  const bool usable = checkpoint && checkpoint->day >= last.from;
  const auto kept = usable ? exchange::state_from(checkpoint->state) : std::nullopt;
  before_ = kept ? *kept : begun(journal, reading);
  const Date first = before_.day + 1;
  const auto entries = journal.entries({.from = first,
                                        .to = reading.ahead ? std::optional<Date>{} : day,
                                        .kind = {},
                                        .as_of = reading.as_of,
                                        .still = reading.still});
  latest_ = entries.empty() ? day : std::max(day, entries.back().day);
  auto days = days_between(first, day, entries);
  for (auto& one : courses_) learn_exercises(days, one.protocol);
  each_day(days, courses_, before_, [&](const Protocol& protocol, const Day& one) {
    if (one.date < day) advance_in_place(protocol, before_, one);
  });
  if (!days.empty()) today_ = std::move(days.back());
  today_.date = day;
}

Coaching Coaching::under(const Protocol& other, const journal::Journal& journal) const {
  Coaching changed{*this};
  const Date first = today_.date - days_remembered;
  const auto entries = journal.entries({.from = first, .to = today_.date - 1, .kind = {}});
  changed.courses_ = {{today_.date, tailored(other, start().site, kit())}};
  changed.before_ = adopt(changed.protocol(), before_, days_between(first, today_.date - 1, entries));
  changed.others_.clear();
  return changed;
}

Plan Coaching::plan() const {
  auto plan = achilles::plan(protocol(), decision(), kit());
  plan.moved_from = moved_from_;
  plan.left_out = today_.skipped;
  if (!start().diagnosed && plan.decision.action != Action::stop) plan.advice.push_back(undiagnosed_advice());
  return plan;
}

std::optional<journal::Checkpoint> Coaching::checkpoint() const {
  if (before_.day < course().from) return std::nullopt;
  return journal::Checkpoint{.day = before_.day,
                             .episode = opening().number,
                             .protocol_hash = protocol().hash,
                             .rules_version = rules_version,
                             .state = exchange::text_of(before_)};
}

void Coaching::keep_in(journal::Journal::Change& change) const {
  if (const auto kept = checkpoint()) change.keep(*kept);
  change.keep(journal::Told{.day = today_.date,
                            .episode = opening().number,
                            .protocol_hash = protocol().hash,
                            .rules_version = rules_version,
                            .verdict = exchange::scenario_json(decision(), protocol())});
}

Advice undiagnosed_advice() {
  return {
      .text =
          "Nobody has diagnosed it yet: have it looked at. These programmes were tested in people with a diagnosis.",
      .source = {{{Mark::primary, "silbernagel-2007"}}}};
}

void expect_episode(const World& world) {
  const auto journal = open_to_read(world);
  if (!journal || !journal->episode()) throw no_episode();
}

Preview preview(const World& world) {
  Start nobody;
  nobody.protocol = protocol::default_protocol;
  auto protocol = tailored(protocol::builtin(protocol::default_protocol).value(), nobody.site);
  Day first;
  first.date = world.today();
  auto decision = decide(protocol, begin(nobody, first.date), first);
  auto routine = achilles::plan(protocol, decision, Kit{});
  return {std::move(protocol), std::move(routine)};
}

}  // namespace achilles::cli
