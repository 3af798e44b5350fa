#include "proof/telling.hpp"

#include <algorithm>

namespace achilles::proof {

PainScore score(int number) { return *PainScore::from(std::clamp(number, PainScore::low, PainScore::high)); }

Day morning_only() {
  Day day;
  day.logged = true;
  day.screened = true;  // whoever logs goes through the signs: who does not only waits longer
  day.morning = score(1);
  day.stiffness = StiffnessMinutes{};
  return day;
}

Day good_day() {
  Day day = morning_only();
  day.during = day.after = score(2);
  day.done = Percent::of<100>();
  return day;
}

Day acceptable_day() {
  Day day = good_day();
  day.during = score(4);
  day.after = score(5);
  return day;
}

Day run_day(Metres metres) {
  constexpr int seconds_a_kilometre = 360;
  Day day = good_day();
  Activity run;
  run.distance = metres;
  run.duration = std::chrono::seconds{std::int64_t{metres} * seconds_a_kilometre / 1000};
  day.activities.push_back(run);
  return day;
}

}  // namespace achilles::proof
