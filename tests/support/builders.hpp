#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "achilles/coach.hpp"
#include "achilles/plan.hpp"

namespace achilles::test {

inline PainScore pain(int score) { return *PainScore::from(score); }
inline Date day(const char* iso) { return *Date::from_iso(iso); }

inline Exercise exercise(std::string id, Purpose purpose = Purpose::load, Tier tier = Tier::light) {
  Exercise it;
  it.title = id;
  it.id = std::move(id);
  it.purpose = purpose;
  it.tier = tier;
  return it;
}

inline Item item(std::string id, int sets, int reps, Purpose purpose = Purpose::load, Tier tier = Tier::light) {
  Item it;
  it.exercise = exercise(std::move(id), purpose, tier);
  it.dose.sets = sets;
  it.dose.reps = reps;
  return it;
}

inline Criterion criterion(Measure measure, Comparison comparison, int value, int over_days = 1) {
  Criterion it;
  it.measure = measure;
  it.comparison = comparison;
  it.value = value;
  it.over_days = over_days;
  return it;
}

inline Step change_reps(std::string id, int reps) {
  Change change;
  change.exercises.push_back(std::move(id));
  change.to.reps = reps;
  return {change, Sites::all(), {}};
}

/// Gives every exercise its place, as the loader does.
inline Protocol placed(Protocol protocol) {
  const auto place = [&protocol](Item& it) {
    const auto& id = it.exercise.id;
    auto found = std::find(protocol.exercises.begin(), protocol.exercises.end(), id);
    if (found == protocol.exercises.end()) found = protocol.exercises.insert(found, id);
    it.place = static_cast<std::uint8_t>(found - protocol.exercises.begin());
    if (it.dose.intervals) it.place = it.runs() ? runs_place : walks_place;
  };
  for (auto& phase : protocol.phases) std::for_each(phase.items.begin(), phase.items.end(), place);
  for (auto& track : protocol.tracks) std::for_each(track.items.begin(), track.items.end(), place);
  return protocol;
}

inline Response response(Criterion when, Response::Act act) {
  Response it;
  it.when = std::move(when);
  it.act = act;
  return it;
}

/// Two phases of one daily raise, three steps each; the way up opens after seven days.
inline Protocol small_protocol() {
  Protocol protocol;
  protocol.id = "small";
  for (const char* id : {"first", "second"}) {
    Phase phase;
    phase.id = phase.title = id;
    phase.items.push_back(item("raise", 3, 10));
    for (int reps : {11, 12, 13}) phase.steps.push_back(change_reps("raise", reps));
    protocol.phases.push_back(phase);
  }
  protocol.phases[0].advance.push_back(criterion(Measure::days_in_phase, Comparison::at_least, 1000));
  return protocol;
}

/// The small protocol with other exercises in its first phase, and no steps there.
inline Protocol with_items(std::vector<Item> items) {
  auto protocol = small_protocol();
  protocol.phases[0].items = std::move(items);
  protocol.phases[0].steps.clear();
  return placed(std::move(protocol));
}

/// Training days in a row, told one after another, folded by the real coach.
class Patient {
 public:
  explicit Patient(Protocol protocol, Date start = day("2026-03-02"), std::optional<PainScore> usual = std::nullopt)
      : protocol_(std::move(protocol)), today_{} {
    Start intake;
    intake.morning = usual;
    state_ = begin(intake, start);
    today_.date = start;
  }

  /// On the day before the plan begins.
  Patient& ran_before(Metres metres) {
    Day day;
    day.date = state_.day;
    Activity run;
    run.distance = metres;
    day.activities.push_back(run);
    state_.day = state_.day - 1;
    state_ = advance(protocol_, state_, day);
    return *this;
  }
  /// On the day before the plan begins.
  Patient& reported_before(Sign sign) {
    Day day;
    day.date = state_.day;
    day.reported.add(sign);
    state_.day = state_.day - 1;
    state_ = advance(protocol_, state_, day);
    return *this;
  }
  Patient& morning(int score) {
    today_.morning = pain(score);
    return logged();
  }
  Patient& stiff(int minutes) {
    today_.stiffness = StiffnessMinutes::from(minutes);
    return logged();
  }
  Patient& during(int score) {
    today_.during = pain(score);
    return logged();
  }
  Patient& after(int score) {
    today_.after = pain(score);
    return logged();
  }
  Patient& now(int score) {
    today_.now = pain(score);
    return logged();
  }
  Patient& done(int percent) {
    today_.done = Percent::from(percent);
    return logged();
  }
  Patient& medicine() {
    today_.medicine = true;
    return logged();
  }
  Patient& ease() {
    today_.eased = true;
    return logged();
  }
  Patient& sign(Sign sign) {
    today_.reported.add(sign);
    return logged();
  }
  Patient& screened() {
    today_.screened = true;
    return logged();
  }
  Patient& cleared(Sign sign) {
    today_.cleared.add(sign);
    return logged();
  }
  Patient& tested(std::string id, int value, std::optional<Side> side = std::nullopt) {
    Happening result;
    result.body = TestResult{std::move(id), value};
    result.side = side;
    fold(today_, result);
    return logged();
  }
  Patient& run(std::optional<Metres> metres, int minutes) {
    Activity activity;
    activity.distance = metres;
    activity.duration = std::chrono::minutes{minutes};
    today_.activities.push_back(activity);
    return logged();
  }
  Patient& walk(int minutes, std::optional<int> score = std::nullopt) {
    Activity activity;
    activity.kind = Activity::Kind::walk;
    if (score) activity.during = pain(*score);
    activity.duration = std::chrono::minutes{minutes};
    today_.activities.push_back(activity);
    return logged();
  }
  Patient& sets(std::string id, int sets, int reps, std::optional<int> score = std::nullopt, Grams load = 0,
                std::optional<Side> leg = std::nullopt) {
    ExerciseSets done;
    done.exercise = std::move(id);
    done.sets = sets;
    done.reps = reps;
    done.load = load;
    if (score) done.during = today_.during = pain(*score);
    today_.sets.emplace_back(done, leg);
    return logged();
  }

  /// A whole prescribed workout with these scores, after this morning.
  Patient& workout(int the_morning, int the_during = 2, int the_after = 2) {
    return morning(the_morning).during(the_during).after(the_after).done(100);
  }

  /// The day is over.
  Patient& next() {
    state_ = advance(protocol_, state_, today_);
    today_ = Day{};
    today_.date = state_.day + 1;
    return *this;
  }
  Patient& silent(int days) {
    for (int i = 0; i < days; ++i) next();
    return *this;
  }
  Patient& calm(int days, int usual = 2) {
    for (int i = 0; i < days; ++i) workout(usual).next();
    return *this;
  }

  [[nodiscard]] Decision decision() const { return decide(protocol_, state_, today_); }
  [[nodiscard]] Action action() const { return decision().action; }
  [[nodiscard]] Plan plan(Side side = Side::left) const { return achilles::plan(protocol_, decision(), Kit{side, {}}); }
  /// The ids of the exercises that today asks for, or offers.
  [[nodiscard]] std::vector<std::string> exercises() const {
    std::vector<std::string> ids;
    for (const auto& block : plan().blocks) {
      for (const auto& planned : block.items) ids.push_back(planned.item.exercise.id);
    }
    return ids;
  }
  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] const Day& today() const { return today_; }
  [[nodiscard]] const Protocol& protocol() const { return protocol_; }

  /// The ids of the rules that spoke today.
  [[nodiscard]] std::vector<std::string> rules() const {
    std::vector<std::string> ids;
    for (const auto& finding : decision().findings) ids.emplace_back(rule_of(finding.reason).id);
    return ids;
  }
  [[nodiscard]] bool says(std::string_view rule) const {
    for (const auto& id : rules()) {
      if (id == rule) return true;
    }
    return false;
  }

 private:
  Patient& logged() {
    today_.logged = true;
    return *this;
  }

  Protocol protocol_;
  State state_;
  Day today_;
};

}  // namespace achilles::test
