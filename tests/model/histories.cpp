#include "model/histories.hpp"

#include <algorithm>

#include "model/programmes.hpp"

namespace achilles::model {
namespace {

PainScore score(int number) { return *PainScore::from(std::clamp(number, 0, 10)); }

void keep_worse(std::optional<PainScore>& worst, PainScore pain) { worst = std::max(worst.value_or(pain), pain); }

/// What a runner is like for a whole episode.
struct Temper {
  int usual;    ///< morning pain, and pain at work
  int flares;   ///< days of flare in a hundred
  int forgets;  ///< values not logged in a hundred
  int idle;     ///< workouts left out in a hundred
  int runs;     ///< days with a run in a hundred
  bool lists;   ///< logs sets rather than a share
};

Temper temper(Chance& chance) {
  return {chance.one_of({0, 1, 1, 2, 2, 3}), chance.one_of({0, 2, 5, 15}), chance.one_of({0, 2, 10, 30}),
          chance.one_of({0, 5, 20}),         chance.one_of({0, 0, 8, 30}), chance.in_a_hundred(50)};
}

void hurt(Chance& chance, const Temper& who, Day& day) {
  const bool flare = chance.in_a_hundred(who.flares);
  const auto level = [&] { return score(flare ? chance.between(3, 10) : who.usual + chance.one_of({-1, 0, 0, 0, 1})); };
  const auto forgotten = [&] { return chance.in_a_hundred(who.forgets); };
  if (!forgotten()) day.morning = level();
  if (!forgotten()) day.during = score(level().value() + chance.one_of({0, 0, 1, 2}));
  if (!forgotten()) day.after = score(level().value() + chance.one_of({0, 0, 1, 2}));
  if (chance.in_a_hundred(5)) day.now = level();
  if (day.morning && !forgotten()) day.stiffness = StiffnessMinutes::from(day.morning->value() * chance.between(2, 7));
  day.medicine = chance.in_a_hundred(2);
  day.eased = chance.in_a_hundred(1);
}

void work(Chance& chance, const Temper& who, const Protocol& protocol, Day& day) {
  if (chance.in_a_hundred(who.idle)) return;
  if (!who.lists || chance.in_a_hundred(10)) {
    day.done = Percent::from(chance.one_of({100, 100, 100, 100, 100, 100, 100, 80, 40, 0}));
    if (!who.lists) return;
  }
  for (const auto& id : protocol.exercises) {
    if (!chance.in_a_hundred(80)) continue;
    ExerciseSets sets;
    sets.exercise = id;
    sets.sets = chance.one_of({1, 2, 3, 4, 4, 4, 4});
    sets.reps = chance.one_of({5, 10, 13, 13, 13, 13});
    if (day.during && chance.in_a_hundred(80)) sets.during = score(day.during->value() - chance.one_of({0, 1, 2}));
    day.sets.push_back(sets);
  }
}

void go_out(Chance& chance, const Temper& who, Day& day) {
  Activity run;
  if (chance.in_a_hundred(90)) run.distance = chance.between(10, 90) * 100;
  if (chance.in_a_hundred(10)) keep_worse(day.during, *(run.during = score(who.usual + chance.between(0, 3))));
  if (chance.in_a_hundred(15)) run.kind = Activity::Kind::walk;
  day.activities.push_back(run);
}

void report(Chance& chance, Day& day) {
  day.screened = chance.in_a_hundred(12);
  if (chance.in_a_hundred(1))
    day.reported.add(chance.one_of({Sign::pop, Sign::numbness, Sign::distal_pain, Sign::fever}));
  if (!chance.in_a_hundred(8)) return;
  for (Sign sign : {Sign::pop, Sign::numbness, Sign::fever, Sign::programme_stop, Sign::recent_surgery}) {
    if (chance.in_a_hundred(60)) day.cleared.add(sign);
  }
  day.cleared_on = day.date;
}

/// Fills in what is logged of each day: now and then with a gap of days or weeks.
void tell_of_a_life(Chance& chance, Episode& episode) {
  const auto who = temper(chance);
  int gap = 0;
  for (auto& day : episode.days) {
    if (gap == 0 && chance.in_a_hundred(2)) gap = chance.one_of({2, 5, 6, 7, 13, 14, 27, 28, 29});
    if (gap > 0) {
      --gap;
      continue;
    }
    hurt(chance, who, day);
    work(chance, who, *episode.protocol, day);
    for (int outings = 0; outings < 2 && chance.in_a_hundred(who.runs); ++outings) go_out(chance, who, day);
    report(chance, day);
    day.logged = true;
  }
}

/// Who bears all that is asked, and from the fourth week on runs every fourth day, no further than a first run.
void tell_of_a_steady_life(Episode& episode) {
  for (auto& day : episode.days) {
    day.morning = day.during = day.after = score(1);
    day.done = Percent::from(100);
    day.screened = true;
    day.logged = true;
    const int days = day.date - episode.first;
    if (days < 21 || days % 4 != 1) continue;
    Activity run;
    run.distance = 4000;
    day.activities.push_back(run);
  }
}

}  // namespace

Episode random_episode(std::uint64_t seed, int days) {
  Chance chance(seed);
  Episode episode;
  episode.seed = seed;
  episode.protocol =
      &programmes()[static_cast<std::size_t>(chance.between(0, static_cast<int>(programmes().size()) - 1))];
  episode.first = *Date::from(2026, 3, 2) + chance.between(0, 6);
  if (chance.in_a_hundred(40)) episode.start.morning = score(chance.between(0, 4));
  if (chance.in_a_hundred(5)) episode.start.surgery = episode.first - chance.one_of({100, 364, 365, 500});
  for (int i = 0; i < days; ++i) episode.days.emplace_back().date = episode.first + i;
  if (chance.in_a_hundred(5)) {
    tell_of_a_steady_life(episode);
  } else {
    tell_of_a_life(chance, episode);
  }
  episode.days.front().logged = true;  // the beginning of the plan is a happening itself
  return episode;
}

}  // namespace achilles::model
