#include "achilles/outcome.hpp"

#include <algorithm>
#include <array>

namespace achilles {
namespace {

constexpr int week = 7;
constexpr int days_needed = 4;
constexpr std::string_view pain = "nrs";

/// Of VISA-A the figure that the review of week 12 goes by; others are in use.
const std::array<OutcomeMeasure, 5> measures{{
    {"visa-a", "VISA-A total", 0, 100, Better::higher,
     ImportantChange{10 * visa_a_by_12, "at 12 weeks", "S: lagas-2021"}},
    {"tendins-a", "TENDINS-A total", 0, 100, Better::lower,
     ImportantChange{10 * tendins_a_by_12, "", "P: murphy-2024"}},
    {"sane", "How the tendon is (SANE)", 0, 100, Better::higher, std::nullopt},
    {"pgic", "Change since the start (PGIC)", 1, 7, Better::higher, std::nullopt, true},
    {"nrs", "Worst pain of a week (NRS)", 0, 10, Better::lower,
     ImportantChange{11, "half a standard deviation", "P: challoumas-2023"}},
}};

/// The worst pain of each whole week, counted back from the last day.
std::vector<OutcomeScore> worst_of_weeks(std::span<const DailyPain> days) {
  std::vector<OutcomeScore> scores;
  for (auto end = days.size(); end >= week; end -= week) {
    std::optional<PainScore> worst;
    int known = 0;
    for (const auto& day : days.subspan(end - week, week)) {
      if (day.worst()) ++known;
      worst = std::max(worst, day.worst());
    }
    if (known >= days_needed) scores.push_back({days[end - 1].day, worst->value()});
  }
  std::ranges::reverse(scores);
  return scores;
}

std::vector<OutcomeScore> results_of(std::string_view test, const Period& period, std::span<const Entry> entries) {
  std::vector<OutcomeScore> scores;
  for (const auto& entry : entries) {
    const auto* result = std::get_if<TestResult>(&entry.body);
    if (result == nullptr || result->test != test || !period.contains(entry.day)) continue;
    const auto same = std::ranges::find(scores, entry.day, &OutcomeScore::day);
    if (same == scores.end())
      scores.push_back({entry.day, result->value});
    else
      same->value = result->value;
  }
  std::ranges::sort(scores, {}, &OutcomeScore::day);
  return scores;
}

}  // namespace

std::span<const OutcomeMeasure> outcome_measures() { return measures; }

std::optional<int> OutcomeCourse::gained() const {
  if (scores.size() < 2 || measure->is_change) return std::nullopt;
  const int risen = scores.back().value - scores.front().value;
  return measure->better == Better::higher ? risen : -risen;
}

std::optional<bool> OutcomeCourse::important() const {
  const auto points = gained();
  if (!points || !measure->important) return std::nullopt;
  return *points * 10 >= measure->important->tenths;
}

std::vector<OutcomeCourse> outcome_courses(const Period& period, std::span<const Entry> entries,
                                           std::span<const DailyPain> days) {
  std::vector<OutcomeCourse> courses;
  for (const auto& measure : measures) {
    courses.push_back({&measure, measure.id == pain ? worst_of_weeks(days) : results_of(measure.id, period, entries)});
  }
  return courses;
}

}  // namespace achilles
