// How many days a second the coach folds, for every built-in programme: whole plans of a year, on one core.
//   bench_coach [SECONDS]

#include <fmt/format.h>

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "achilles/coach.hpp"
#include "protocol/builtin.hpp"

namespace {

using namespace achilles;

constexpr int days_of_a_plan = 365;

/// A year as somebody lives it: mostly calm, sore now and then, a morning missed, a few runs.
std::vector<Day> a_year(Date first) {
  std::vector<Day> days(days_of_a_plan);
  std::uint32_t chance = 1;
  const auto one_in = [&chance](std::uint32_t n) {
    chance = chance * 1664525U + 1013904223U;
    return (chance >> 16U) % n == 0;
  };
  for (int i = 0; i < days_of_a_plan; ++i) {
    Day& day = days[static_cast<std::size_t>(i)];
    day.date = first + i;
    if (one_in(20)) continue;
    day.logged = true;
    if (!one_in(12)) day.morning = PainScore::from(one_in(6) ? 2 : 1);
    day.stiffness = StiffnessMinutes::from(one_in(5) ? 12 : 4);
    day.during = PainScore::from(one_in(40) ? 6 : one_in(4) ? 4 : 2);
    day.after = PainScore::from(one_in(50) ? 6 : 2);
    day.done = Percent::from(one_in(10) ? 50 : 100);
    if (i > 60 && one_in(4)) {
      Activity run;
      run.distance = 4000 + 10 * i;
      run.duration = std::chrono::minutes{25};
      day.activities.push_back(run);
    }
  }
  return days;
}

double days_a_second(const Protocol& protocol, const std::vector<Day>& days, std::chrono::duration<double> time) {
  using Clock = std::chrono::steady_clock;
  const auto began = Clock::now();
  std::int64_t folded = 0;
  std::int64_t levels = 0;
  while (Clock::now() - began < time) {
    State state = begin({}, days.front().date);
    for (const auto& day : days) advance_in_place(protocol, state, day);
    levels += state.position.level;
    folded += days_of_a_plan;
  }
  if (levels < 0) std::abort();  // what is computed is used
  return static_cast<double>(folded) / std::chrono::duration<double>(Clock::now() - began).count();
}

}  // namespace

int main(int argc, char** argv) {
  const std::chrono::duration<double> time{argc > 1 ? std::atof(argv[1]) : 1.0};
  const auto days = a_year(Date{std::chrono::sys_days{std::chrono::days{20000}}});
  fmt::print("{:<24} {:>22}\n", "simulated on one core", "million days a second");
  for (const auto id : protocol::builtin_ids()) {
    const auto protocol = tailored(*protocol::builtin(id), Site::midportion);
    fmt::print("{:<24} {:>22.2f}\n", id, days_a_second(protocol, days, time) / 1e6);
  }
}
