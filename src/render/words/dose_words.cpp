#include <fmt/format.h>

#include <vector>

#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// "3", "10–15", "up to 15", "as many as tolerated"; `say` writes one number.
template <class Number, class Say>
std::string amount_words(const Amount<Number>& amount, const Say& say) {
  if (amount.as_tolerated()) return amount.high ? "up to " + say(*amount.high) : "as much as tolerated";
  if (amount.exact() || !amount.high) return say(*amount.low);
  return fmt::format("{}–{}", say(*amount.low), say(*amount.high));
}

std::string plain(int number) { return fmt::format("{}", number); }
std::string of(const Count& count) { return amount_words(count, plain); }
/// "45 s", "2–3 min", "90 s–2 min"
std::string of(const Time& time) {
  const bool range = time.low && time.high && !time.exact();
  if (!range) return amount_words(time, short_time_words);
  const auto from = short_time_words(*time.low);
  const auto to = short_time_words(*time.high);
  const auto unit = from.find(' ');
  if (from.substr(unit) != to.substr(to.find(' '))) return fmt::format("{}–{}", from, to);
  return fmt::format("{}–{}", from.substr(0, unit), to);
}

std::string count_words(const Dose& dose) {
  if (!dose.reps_by_set.empty())
    return fmt::format("{} × {}", dose.reps_by_set.size(), fmt::join(dose.reps_by_set, "/"));
  if (dose.sets && dose.reps) return fmt::format("{} × {}", of(*dose.sets), of(*dose.reps));
  if (dose.sets && dose.hold) return fmt::format("{} × {}", of(*dose.sets), of(*dose.hold));
  if (dose.sets) return fmt::format("{} {}", of(*dose.sets), *dose.sets == Count{1} ? "set" : "sets");
  if (dose.reps) return fmt::format("{} {}", of(*dose.reps), *dose.reps == Count{1} ? "repetition" : "repetitions");
  return {};
}

void add_tempo(std::vector<std::string>& parts, const Tempo& tempo) {
  const auto add = [&](const std::optional<std::chrono::seconds>& time, std::string_view what) {
    if (time && time->count() > 0) parts.push_back(fmt::format("{} {}", short_time_words(*time), what));
  };
  add(tempo.up, "up");
  add(tempo.hold, "held");
  add(tempo.down, "down");
}

void add_motion(std::vector<std::string>& parts, const Motion& motion) {
  if (motion.up == 0) parts.emplace_back("heel never below floor level");
  if (motion.up && *motion.up > 0) parts.push_back(fmt::format("heel down to {}° below floor level", *motion.up));
  if (motion.up && *motion.up < 0) parts.push_back(fmt::format("heel stays {}° above floor level", -*motion.up));
  if (motion.down) parts.push_back(fmt::format("up to {}° on the toes", *motion.down));
}

/// A lap is metres everywhere; what is longer is told as a run is.
std::string bout_distance(Metres metres, const Units& units) {
  constexpr Metres longest_lap = 1000;
  if (units.distance == DistanceUnit::km || metres <= longest_lap) return fmt::format("{} m", metres);
  return distance_words(metres, units, Rounded::down);
}

std::string bout_words(const Bout& bout, const Units& units) {
  auto text = std::string(bout.gait == Bout::Gait::walk ? "walk" : "run");
  if (bout.time) text += " " + short_time_words(*bout.time);
  if (bout.distance) text += " " + bout_distance(*bout.distance, units);
  if (bout.effort) text += fmt::format(" at {}% effort", of(*bout.effort));
  if (bout.speed) text += " at " + speed_words(*bout.speed, units, Rounded::down);
  return text;
}

/// As it is typed: "30min", "90s".
std::string typed_time(std::chrono::seconds time) {
  constexpr std::chrono::minutes minute{1};
  return time % minute == std::chrono::seconds{0} ? fmt::format("{}min", time / minute)
                                                  : fmt::format("{}s", time.count());
}

std::string interval_words(const Intervals& intervals, const Units& units) {
  std::vector<std::string> bouts;
  for (const auto& bout : intervals.bouts) bouts.push_back(bout_words(bout, units));
  auto text = fmt::format("{}", fmt::join(bouts, ", "));
  if (intervals.repeats != Count{1}) text = fmt::format("{} × ({})", of(intervals.repeats), text);
  if (!intervals.surface.empty()) text += ", on " + intervals.surface;
  return text;
}

}  // namespace

std::string_view words(Legs legs) {
  switch (legs) {
    case Legs::left:
      return "left leg";
    case Legs::right:
      return "right leg";
    case Legs::together:
      return "both legs together";
    case Legs::each:
      return "each leg";
  }
  return {};
}

std::string_view words(Whose whose) {
  switch (whose) {
    case Whose::injured:
      return "injured leg";
    case Whose::together:
      return "both legs together";
    case Whose::each:
      return "each leg";
  }
  return {};
}

std::string_view words(Block::When when) {
  switch (when) {
    case Block::When::any:
      return "Any time";
    case Block::When::morning:
      return "Morning";
    case Block::When::midday:
      return "Midday";
    case Block::When::evening:
      return "Evening";
  }
  return {};
}

std::string load_words(const Load& load, const Units& units) {
  const auto& amount = load.amount;
  switch (load.measure) {
    case Load::Measure::external:
      return amount_words(amount, [&](Grams grams) { return load_words(grams, units, Rounded::down); });
    case Load::Measure::repetition_maximum:
      return of(amount) + "RM";
    case Load::Measure::body_weight:
      return of(amount) + "% of body weight";
    case Load::Measure::voluntary:
      return of(amount) + "% of your strongest push";
    case Load::Measure::one_maximum:
      return of(amount) + "% of what you can lift once";
    case Load::Measure::effort:
      return fmt::format("effort {} of 10", of(amount));
  }
  return {};
}

std::string log_command(const Intervals& intervals) {
  std::string command = intervals.runs() ? "achilles log run" : "achilles log walk";
  if (const auto time = intervals.time()) return command + " " + typed_time(*time);
  if (const auto distance = intervals.distance()) return command + fmt::format(" {}m", *distance);
  return command;
}

std::string dose_words(const Dose& dose, const Look& look) {
  std::vector<std::string> parts;
  if (dose.intervals) parts.push_back(visible(interval_words(*dose.intervals, look.units)));
  if (auto count = count_words(dose); !count.empty()) parts.push_back(std::move(count));
  const bool hold_counted = dose.sets && !dose.reps && dose.reps_by_set.empty();
  if (dose.hold && !hold_counted) parts.push_back("hold " + of(*dose.hold));
  if (dose.tempo) add_tempo(parts, *dose.tempo);
  if (dose.load) parts.push_back(load_words(*dose.load, look.units));
  if (dose.motion) add_motion(parts, *dose.motion);
  if (dose.rest_rep) parts.push_back(fmt::format("rest {} between repetitions", of(*dose.rest_rep)));
  if (dose.rest) parts.push_back("rest " + of(*dose.rest));
  if (dose.rest_after) parts.push_back(fmt::format("rest {} before the next exercise", of(*dose.rest_after)));
  const auto text = parts.empty() ? std::string("no dose stated") : fmt::format("{}", fmt::join(parts, ", "));
  return seen(text, look);
}

std::string short_dose_words(const Dose& dose, const Look& look) {
  Dose brief;
  brief.sets = dose.sets;
  brief.reps = dose.reps;
  brief.reps_by_set = dose.reps_by_set;
  brief.hold = dose.hold;
  brief.load = dose.load;
  brief.intervals = dose.intervals;
  return dose_words(brief, look);
}

std::string rhythm_words(const Rhythm& rhythm) {
  if (rhythm.days_a_week) {
    const auto& days = *rhythm.days_a_week;
    return fmt::format("{} {} a week", of(days), days == Count{1} ? "day" : "days");
  }
  if (rhythm.rotation > 0) {
    return fmt::format("{} {} of every {}", rhythm.on.size() == 1 ? "day" : "days", fmt::join(rhythm.on, ", "),
                       rhythm.rotation);
  }
  if (rhythm.every_days == 2) return "every other day";
  if (rhythm.every_days > 2) return fmt::format("every {} days", rhythm.every_days);
  return {};
}

}  // namespace achilles::render
