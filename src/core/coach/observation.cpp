#include "achilles/observation.hpp"

#include <algorithm>

namespace achilles {
namespace {

using What = Observation::What;

constexpr int week = 7;

/// What a reason rests on.
class RestsOn {
 public:
  explicit RestsOn(Date today) : today_(today) {}

  std::vector<Observation> operator()(const reason::StopSign& it) const { return sign(it.sign); }
  std::vector<Observation> operator()(const reason::ImpactSign& it) const { return sign(it.sign); }
  std::vector<Observation> operator()(const reason::AdviceSign& it) const { return sign(it.sign); }
  std::vector<Observation> operator()(const reason::DuringOverLimit& it) const { return {{What::during, it.day}}; }
  std::vector<Observation> operator()(const reason::AfterOverLimit& it) const { return {{What::after, it.day}}; }
  std::vector<Observation> operator()(const reason::MorningOverLimit&) const { return days(What::morning, 1); }
  std::vector<Observation> operator()(const reason::MorningJump&) const { return days(What::morning, week + 1); }
  std::vector<Observation> operator()(const reason::MorningRise&) const { return days(What::morning, week + 1); }
  std::vector<Observation> operator()(const reason::MorningUnsettled&) const { return days(What::morning, week + 1); }
  std::vector<Observation> operator()(const reason::StiffnessUp&) const { return days(What::stiffness, 2 * week); }
  std::vector<Observation> operator()(const reason::WeekWorse& it) const {
    const int count = it.second_week ? 3 * week : 2 * week;
    auto all = days(What::morning, count);
    for (const auto what : {What::during, What::after}) {
      for (const auto& one : days(what, count)) all.push_back(one);
    }
    return all;
  }
  std::vector<Observation> operator()(const reason::Masked& it) const { return {{What::medicine, it.day}}; }
  std::vector<Observation> operator()(const reason::WorkoutIncomplete& it) const { return {{What::work, it.day}}; }
  std::vector<Observation> operator()(const reason::WorkoutUnrated& it) const {
    return {{What::work, it.day}, {What::during, it.day}, {What::after, it.day}};
  }
  std::vector<Observation> operator()(const reason::FastLane&) const { return workouts(); }
  std::vector<Observation> operator()(const reason::SlowLane&) const { return workouts(); }
  std::vector<Observation> operator()(const reason::NotEarned&) const { return workouts(); }
  std::vector<Observation> operator()(const reason::StepWaits&) const { return workouts(); }
  std::vector<Observation> operator()(const reason::ImpactLocked& it) const {
    if (it.by == reason::ImpactLocked::By::long_run) return {{What::run, *it.day}};
    if (it.by != reason::ImpactLocked::By::pain) return {};
    return {{What::morning, *it.day}, {What::during, *it.day}, {What::after, *it.day}};
  }
  std::vector<Observation> operator()(const reason::RunTooLong& it) const { return {{What::run, it.day}}; }
  std::vector<Observation> operator()(const reason::RunFaster& it) const { return {{What::run, it.day}}; }
  std::vector<Observation> operator()(const reason::WeekLonger&) const { return days(What::run, 3 * week); }
  std::vector<Observation> operator()(const reason::SeveralChanges& it) const { return {{What::run, it.day}}; }
  std::vector<Observation> operator()(const reason::ChosenLess&) const { return days(What::choice, week); }
  /// The rest rests on what the coach itself did, on time, or on nothing having been said.
  template <class Other>
  std::vector<Observation> operator()(const Other&) const {
    return {};
  }

 private:
  [[nodiscard]] std::vector<Observation> days(What what, int count) const {
    std::vector<Observation> all;
    for (int back = 0; back < count; ++back) all.push_back({what, today_ - back});
    return all;
  }
  /// A sign stands from the day it was reported, however long ago.
  [[nodiscard]] static std::vector<Observation> sign(Sign sign) { return {{What::sign, {}, sign}}; }
  [[nodiscard]] std::vector<Observation> workouts() const {
    std::vector<Observation> all;
    for (int back = 0; back < week; ++back) {
      for (const auto what : {What::morning, What::during, What::after, What::work})
        all.push_back({what, today_ - back});
    }
    return all;
  }

  Date today_;
};

/// What an entry says.
class Says {
 public:
  explicit Says(const Observation& observation) : it_(observation) {}

  bool operator()(const Morning& morning) const {
    return it_.what == What::morning || (it_.what == What::stiffness && morning.stiffness) ||
           (it_.what == What::medicine && morning.medicine);
  }
  bool operator()(const Pain& pain) const {
    return pain.when == Pain::When::during ? it_.what == What::during : it_.what == What::after;
  }
  bool operator()(const Activity& activity) const {
    return (it_.what == What::during && activity.during) || (it_.what == What::after && activity.after) ||
           (it_.what == What::run && activity.kind == Activity::Kind::run) || it_.what == What::work;
  }
  bool operator()(const ExerciseSets& sets) const {
    return it_.what == What::work || (it_.what == What::during && sets.during);
  }
  bool operator()(const Skip&) const { return it_.what == What::work; }
  bool operator()(const Medicine&) const { return it_.what == What::medicine; }
  bool operator()(const Ease&) const { return it_.what == What::choice; }
  bool operator()(const Flag& flag) const { return it_.what == What::sign && it_.sign == flag.sign; }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }

 private:
  const Observation& it_;
};

}  // namespace

std::vector<Observation> observations(const Reason& reason, Date today) { return std::visit(RestsOn{today}, reason); }

bool says(const Body& body, const Observation& observation) { return std::visit(Says{observation}, body); }

}  // namespace achilles
