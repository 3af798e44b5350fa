// The sentences under charts, held against a second computation of their own on a thousand random journals.

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "model/chance.hpp"
#include "render/charts/charts.hpp"
#include "support/catch.hpp"
#include "support/entries.hpp"

using namespace achilles;
using model::Chance;

namespace {

constexpr int journals = 1000;
using Numbers = std::vector<std::string>;

/// The numbers of a sentence in their order, where nothing is counted a 0.
Numbers numbers_in(std::string sentence) {
  sentence = std::regex_replace(sentence, std::regex{"after none|none asked|no day|No morning"}, "0");
  static const std::regex number("[0-9]+(\\.[0-9]+)?");
  return {std::sregex_token_iterator{sentence.begin(), sentence.end(), number}, std::sregex_token_iterator{}};
}

std::string text(std::int64_t number) { return std::to_string(number); }
/// Twice a number, as it is written: 5 is "2.5".
std::string halved(int doubled) { return text(doubled / 2) + (doubled % 2 == 0 ? "" : ".5"); }

/// A journal of up to ten weeks, and what is asked of it.
struct Case {
  Period period;
  Tendon tendon;
  std::vector<Entry> entries;
};

Body random_body(Chance& chance) {
  const auto score = [&] { return test::pain(chance.between(0, 10)); };
  switch (chance.between(0, 5)) {
    case 0:
    case 1:
      return Morning{score(), {}, false};
    case 2:
      return Pain{score(), chance.one_of({Pain::When::now, Pain::When::during, Pain::When::after})};
    case 3: {
      Activity activity;
      if (chance.in_a_hundred(20)) activity.kind = Activity::Kind::walk;
      if (chance.in_a_hundred(80)) activity.distance = chance.between(1, 50'000);
      if (chance.in_a_hundred(50)) activity.during = score();
      if (chance.in_a_hundred(50)) activity.after = score();
      return activity;
    }
    case 4: {
      ExerciseSets sets;
      sets.exercise = "raise";
      if (chance.in_a_hundred(60)) sets.during = score();
      return sets;
    }
    default: {
      const bool raises = chance.in_a_hundred(60);
      return TestResult{raises ? "heel-raise" : "visa-a", chance.between(0, raises ? 40 : 100)};
    }
  }
}

Case random_case(Chance& chance) {
  Case it;
  it.period.first = test::day("2026-01-05") + chance.between(0, 20);
  it.period.last = it.period.first + chance.between(0, 70);
  it.tendon.sore = chance.one_of<std::optional<Side>>({{}, Side::left, Side::right, Side::both});
  it.tendon.side = chance.one_of({Side::left, Side::right, Side::both});
  const int count = chance.between(0, 120);
  for (int i = 0; i < count; ++i) {
    Entry entry;
    entry.day = it.period.first + chance.between(-3, it.period.days() + 3);
    entry.side = chance.one_of<std::optional<Side>>({{}, {}, Side::left, Side::right, Side::both});
    entry.body = random_body(chance);
    it.entries.push_back(entry);
  }
  std::ranges::stable_sort(it.entries, {}, &Entry::day);
  return it;
}

/// Whether an entry speaks of the tendon that is looked at, by a table of its own.
bool speaks_of(const Case& it, const Entry& entry) {
  if (it.tendon.side == Side::both) return true;
  if (entry.side) return *entry.side == Side::both || *entry.side == it.tendon.side;
  return !it.tendon.sore || *it.tendon.sore == Side::both || *it.tendon.sore == it.tendon.side;
}

/// The worst of each day at three moments; a day that is not in the map is unknown.
struct Readings {
  std::map<Date, int> morning, during, after;
};

void note(std::map<Date, int>& scores, Date day, const std::optional<PainScore>& score) {
  if (!score) return;
  const auto [place, is_new] = scores.try_emplace(day, score->value());
  if (!is_new && place->second < score->value()) place->second = score->value();
}

Readings readings(const Case& it) {
  Readings all;
  for (const auto& entry : it.entries) {
    if (!speaks_of(it, entry)) continue;
    if (const auto* morning = std::get_if<Morning>(&entry.body)) note(all.morning, entry.day, morning->pain);
    if (const auto* sets = std::get_if<ExerciseSets>(&entry.body)) note(all.during, entry.day, sets->during);
    if (const auto* pain = std::get_if<Pain>(&entry.body)) {
      note(pain->when == Pain::When::during ? all.during : all.after, entry.day, pain->pain);
    }
    if (const auto* activity = std::get_if<Activity>(&entry.body)) {
      note(all.during, entry.day, activity->during);
      note(all.after, entry.day, activity->after);
    }
  }
  return all;
}

/// Twice the median, by taking the least and the greatest away in turn.
int doubled_median(std::multiset<int> scores) {
  while (scores.size() > 2) {
    scores.erase(scores.begin());
    scores.erase(std::prev(scores.end()));
  }
  return *scores.begin() + *scores.rbegin();
}

bool over(const std::map<Date, int>& scores, Date day, int limit) {
  const auto found = scores.find(day);
  return found != scores.end() && found->second > limit;
}

/// What the sentence under the pain should count; the limit is 3 from `stricter` on.
Numbers expected_of_pain(const Case& it, const Readings& all, std::optional<Date> stricter) {
  std::vector<int> mornings;
  int over_limit = 0;
  bool any = false;
  for (Date day = it.period.first; day <= it.period.last; day = day + 1) {
    const int limit = stricter && day >= *stricter ? 3 : 5;
    if (over(all.morning, day, limit) || over(all.during, day, limit) || over(all.after, day, limit)) ++over_limit;
    if (const auto found = all.morning.find(day); found != all.morning.end()) mornings.push_back(found->second);
    any = any || all.morning.contains(day) || all.during.contains(day) || all.after.contains(day);
  }
  if (!any) return {};
  const auto known = mornings.size();
  const auto days = text(it.period.days());
  Numbers numbers;
  if (known == 0) numbers = {"0", days};
  if (known == 1) numbers = {text(mornings[0]), days};
  if (known > 1) {
    const auto ends = std::min<std::size_t>(known / 2, 7);
    const auto end = static_cast<std::ptrdiff_t>(ends);
    const auto from = doubled_median({mornings.begin(), mornings.begin() + end});
    const auto to = doubled_median({mornings.end() - end, mornings.end()});
    numbers.push_back(halved(from));
    if (from != to) numbers.push_back(halved(to));
    numbers.push_back(days);
    if (ends > 1) numbers.push_back(text(static_cast<int>(ends)));
    numbers.push_back(text(static_cast<int>(known)));
    numbers.push_back(days);
  }
  numbers.push_back(text(over_limit));
  const bool all_strict = stricter && *stricter <= it.period.first;
  const bool mixed = stricter && !all_strict && *stricter <= it.period.last;
  numbers.push_back(mixed || all_strict ? "3" : "5");
  if (mixed) numbers.push_back("5");
  return numbers;
}

/// Kilometres to the nearest tenth.
std::string kilometres(std::int64_t metres) {
  const auto tenths = (metres + 50) / 100;
  return text(tenths / 10) + "." + text(tenths % 10);
}

Numbers expected_of_runs(const Case& it, const Readings& all, Date today) {
  int runs = 0, unmeasured = 0, known = 0, calm = 0, over_five = 0, awaited = 0;
  std::int64_t distance = 0, longest = -1;
  for (const auto& entry : it.entries) {
    const auto* run = std::get_if<Activity>(&entry.body);
    if (run == nullptr || run->kind == Activity::Kind::walk) continue;
    if (entry.day < it.period.first || it.period.last < entry.day) continue;
    ++runs;
    if (run->distance) distance += *run->distance;
    if (!run->distance) ++unmeasured;
    const auto next = all.morning.find(entry.day + 1);
    if (next == all.morning.end()) {
      if (entry.day >= today) ++awaited;
      continue;
    }
    ++known;
    if (next->second >= 6) ++over_five;
    if (next->second >= 3) continue;
    ++calm;
    if (run->distance) longest = std::max<std::int64_t>(longest, *run->distance);
  }
  if (runs == 0) return {};
  Numbers numbers{text(runs)};
  if (runs > unmeasured) numbers.push_back(kilometres(distance));
  if (unmeasured > 0) numbers.push_back(text(unmeasured));
  numbers.insert(numbers.end(), {text(known), text(runs)});
  if (known > 0) {
    numbers.insert(numbers.end(), {"2", text(calm)});
    if (longest >= 0) numbers.push_back(kilometres(longest));
    numbers.insert(numbers.end(), {"5", text(over_five)});
  }
  if (awaited > 0) numbers.push_back(text(awaited));
  return numbers;
}

/// Raises of the last day of testing, and symmetry then and at first.
Numbers expected_of_strength(const Case& it) {
  std::map<Date, std::pair<int, int>> days;  // -1 is unknown
  for (const auto& entry : it.entries) {
    const auto* result = std::get_if<TestResult>(&entry.body);
    if (result == nullptr || result->test != "heel-raise" || !entry.side) continue;
    if (entry.day < it.period.first || it.period.last < entry.day) continue;
    auto& [left, right] = days.try_emplace(entry.day, -1, -1).first->second;
    if (*entry.side == Side::left || *entry.side == Side::both) left = result->value;
    if (*entry.side == Side::right || *entry.side == Side::both) right = result->value;
  }
  if (days.empty()) return {};
  const auto symmetry = [&](const std::pair<int, int>& raises) {
    if (!it.tendon.sore || *it.tendon.sore == Side::both || raises.first < 0 || raises.second < 0) return -1;
    const auto [own, other] = *it.tendon.sore == Side::left ? raises : std::pair{raises.second, raises.first};
    return other == 0 ? -1 : own * 100 / other;
  };
  const auto day_of_month = [](Date day) { return text(static_cast<unsigned>(day.civil().day())); };
  std::vector<std::pair<Date, int>> symmetries;
  for (const auto& [day, raises] : days) {
    if (symmetry(raises) >= 0) symmetries.emplace_back(day, symmetry(raises));
  }
  const auto& [last, raises] = *days.rbegin();
  Numbers numbers{day_of_month(last)};
  if (raises.first >= 0) numbers.push_back(text(raises.first));
  if (raises.second >= 0) numbers.push_back(text(raises.second));
  if (symmetry(raises) >= 0) {
    numbers.push_back(text(symmetry(raises)));
    if (symmetries.size() > 1) {
      numbers.insert(numbers.end(), {text(symmetries[0].second), day_of_month(symmetries[0].first)});
    }
  }
  numbers.insert(numbers.end(), {text(static_cast<int>(days.size())), text(static_cast<int>(symmetries.size()))});
  return numbers;
}

/// The totals of VISA-A alone: points, first, last, how many, and what matters.
Numbers expected_of_visa(const Case& it) {
  std::map<Date, int> scores;
  for (const auto& entry : it.entries) {
    const auto* result = std::get_if<TestResult>(&entry.body);
    const bool inside = it.period.first <= entry.day && entry.day <= it.period.last;
    if (result != nullptr && result->test == "visa-a" && inside) scores[entry.day] = result->value;
  }
  if (scores.empty()) return {};
  const int first = scores.begin()->second, last = scores.rbegin()->second;
  const auto count = text(static_cast<int>(scores.size()));
  if (scores.size() == 1) return {text(last), count};
  Numbers numbers;
  if (first != last) numbers.push_back(text(std::abs(last - first)));
  numbers.insert(numbers.end(), {text(first), text(last), count, "14"});
  return numbers;
}

/// Days of a plan as chance has them.
std::vector<PlanDay> random_plan(Chance& chance) {
  std::vector<PlanDay> days(static_cast<std::size_t>(chance.between(1, 70)));
  for (std::size_t i = 0; i < days.size(); ++i) {
    auto& day = days[i];
    day.day = test::day("2026-01-05") + static_cast<int>(i);
    if (chance.in_a_hundred(10)) day.action = Action::rest;
    day.prescribed = day.action != Action::rest && chance.in_a_hundred(80);
    if (day.prescribed) day.asked = Work{chance.between(0, 180), std::chrono::seconds{chance.between(0, 1) * 225}, 0};
    if (chance.in_a_hundred(60)) {
      const auto reps = chance.between(0, 200);
      day.done = Work{reps, std::chrono::seconds{chance.between(0, 1) * 180},
                      std::int64_t{reps} * chance.between(0, 1) * 5000};
      if (day.prescribed) day.share = Percent::from(chance.between(0, 3) * 33);
    }
  }
  return days;
}

Numbers expected_of_load(const std::vector<PlanDay>& days) {
  std::int64_t reps = 0, asked_reps = 0, hold = 0, asked_hold = 0, grams = 0;
  int known = 0, asked = 0;
  bool any = false;
  for (const auto& day : days) {
    if (day.prescribed) ++asked;
    if (!day.done) continue;
    any = true;
    reps += day.done->reps;
    hold += day.done->hold.count();
    grams += day.done->gram_reps;
    if (!day.prescribed) continue;
    ++known;
    asked_reps += day.asked.reps;
    asked_hold += day.asked.hold.count();
  }
  if (!any) return {};
  Numbers numbers;
  if (reps + asked_reps > 0) numbers.insert(numbers.end(), {text(reps), text(asked_reps)});
  if (hold + asked_hold > 0) numbers.insert(numbers.end(), {text(hold), text(asked_hold)});
  if (grams > 0) numbers.push_back(text((grams + 500) / 1000));
  numbers.insert(numbers.end(), {text(known), text(asked)});
  return numbers;
}

Numbers expected_of_adherence(const std::vector<PlanDay>& days) {
  int asked = 0, known = 0, sum = 0, none = 0, rest = 0;
  for (const auto& day : days) {
    if (day.action == Action::rest) ++rest;
    if (!day.prescribed) continue;
    ++asked;
    if (!day.share) continue;
    ++known;
    sum += day.share->value();
    if (day.share->value() == 0) ++none;
  }
  if (asked + rest == 0) return {};
  Numbers numbers;
  if (known > 0) numbers = {text(sum / known), text(known)};
  numbers.push_back(text(asked));
  if (known > 0 && known < asked) numbers.push_back(text(asked - known));
  if (none > 0) numbers.push_back(text(none));
  if (rest > 0) numbers.push_back(text(rest));
  return numbers;
}

/// A sentence that says that nothing is there names no figure but the period's.
bool is_empty(const std::string& sentence) { return sentence.starts_with("Nothing of it is logged"); }

void expect(const std::string& sentence, const Numbers& expected) {
  CAPTURE(sentence);
  REQUIRE(is_empty(sentence) == expected.empty());
  if (!expected.empty()) REQUIRE(numbers_in(sentence) == expected);
}

}  // namespace

TEST_CASE("the sentence under the pain counts as a second computation does") {
  for (int seed = 1; seed <= journals; ++seed) {
    Chance chance{static_cast<std::uint64_t>(seed)};
    const auto it = random_case(chance);
    PainChart chart{it.period, it.tendon, daily_pain(it.period, it.tendon, it.entries), {}};
    std::optional<Date> stricter;
    if (chance.in_a_hundred(30)) {
      stricter = it.period.first + chance.between(0, it.period.days() - 1);
      chart.phases.push_back({{*stricter, it.period.last}, "a programme", "a phase", 3});
    }
    const auto all = readings(it);
    const auto sentence = render::sentence(chart);
    CAPTURE(seed);
    expect(sentence, expected_of_pain(it, all, stricter));
    const auto numbers = numbers_in(sentence);
    if (sentence.find(" fell ") != std::string::npos) REQUIRE(std::stod(numbers[0]) > std::stod(numbers[1]));
    if (sentence.find(" rose ") != std::string::npos) REQUIRE(std::stod(numbers[0]) < std::stod(numbers[1]));
  }
}

TEST_CASE("the sentence under the runs counts as a second computation does") {
  for (int seed = 1; seed <= journals; ++seed) {
    Chance chance{static_cast<std::uint64_t>(seed)};
    const auto it = random_case(chance);
    const Date today = it.period.last + chance.between(0, 2);
    const RunsChart chart{it.period, it.tendon, run_answers(it.period, it.tendon, it.entries, today)};
    CAPTURE(seed);
    expect(render::sentence(chart, {}), expected_of_runs(it, readings(it), today));
  }
}

TEST_CASE("the sentences under strength and outcome count as a second computation does") {
  for (int seed = 1; seed <= journals; ++seed) {
    Chance chance{static_cast<std::uint64_t>(seed)};
    const auto it = random_case(chance);
    CAPTURE(seed);
    const StrengthChart strength{it.period, it.tendon.sore, strength_tests(it.period, it.tendon.sore, it.entries)};
    expect(render::sentence(strength), expected_of_strength(it));
    const OutcomeChart outcome{it.period, outcome_courses(it.period, it.entries, {})};
    auto sentence = render::sentence(outcome);
    expect(sentence, expected_of_visa(it));
    const auto numbers = expected_of_visa(it);
    if (numbers.size() < 4) continue;
    const auto& first = numbers[numbers.size() - 4];
    const auto& last = numbers[numbers.size() - 3];
    REQUIRE((sentence.find("better") != std::string::npos) == (std::stoi(last) > std::stoi(first)));
    REQUIRE((sentence.find("at least") != std::string::npos) == (std::stoi(last) - std::stoi(first) >= 14));
  }
}

TEST_CASE("the sentences under load and adherence count as a second computation does") {
  for (int seed = 1; seed <= journals; ++seed) {
    Chance chance{static_cast<std::uint64_t>(seed)};
    const auto days = random_plan(chance);
    CAPTURE(seed);
    expect(render::sentence(load_chart({}, days), {}), expected_of_load(days));
    expect(render::sentence(adherence_chart(days)), expected_of_adherence(days));
  }
}
