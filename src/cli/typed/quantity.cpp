#include "cli/typed/quantity.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <vector>

#include "achilles/error.hpp"
#include "achilles/loggable.hpp"
#include "cli/typed/number.hpp"

namespace achilles::cli {
namespace {

using std::chrono::seconds;

constexpr auto forms = "Write 8km, 5mi, 800m, 44min, 42:10, 1h05, 16kph, 5:30/km, +5kg or 3x12.";

enum class Kind : std::uint8_t { distance, duration, speed, load };

/// How much of the stored unit (metres, seconds, metres an hour, grams) one of these is.
struct Unit {
  std::string_view name;
  Kind kind;
  std::int64_t numerator, denominator;
};

constexpr std::array units{
    Unit{"km", Kind::distance, 1000, 1},       Unit{"k", Kind::distance, 1000, 1},
    Unit{"mi", Kind::distance, 1609344, 1000}, Unit{"miles", Kind::distance, 1609344, 1000},
    Unit{"m", Kind::distance, 1, 1},           Unit{"h", Kind::duration, 3600, 1},
    Unit{"min", Kind::duration, 60, 1},        Unit{"mins", Kind::duration, 60, 1},
    Unit{"s", Kind::duration, 1, 1},           Unit{"kph", Kind::speed, 1000, 1},
    Unit{"km/h", Kind::speed, 1000, 1},        Unit{"mph", Kind::speed, 1609344, 1000},
    Unit{"kg", Kind::load, 1000, 1},           Unit{"lb", Kind::load, 45359237, 100000},
    Unit{"lbs", Kind::load, 45359237, 100000},
};

[[noreturn]] void refuse(const std::string& what, std::string hint) { throw Error{Exit::usage, what, std::move(hint)}; }

std::int32_t within(std::string_view word, std::int64_t value, Span span, std::string_view range) {
  if (value >= span.low && value <= span.high) return static_cast<std::int32_t>(value);
  refuse(std::string{word} + " is outside " + std::string{range}, "Check the number and its unit.");
}

Distance distance(std::string_view word, std::int64_t metres) {
  return {within(word, metres, loggable::metres, "1 m to 500 km")};
}
Duration duration(std::string_view word, std::int64_t time) {
  return {seconds{within(word, time, loggable::seconds, "1 s to 48 h")}};
}
Speed speed(std::string_view word, std::int64_t metres_an_hour) {
  return {within(word, metres_an_hour, loggable::metres_an_hour, "1 to 45 km/h")};
}
Load load(std::string_view word, std::int64_t grams) { return {within(word, grams, loggable::grams, "0 to 300 kg")}; }

Quantity measured(std::string_view word, const Unit& unit, const Decimal& number) {
  const auto value = number.times(unit.numerator, unit.denominator);
  switch (unit.kind) {
    case Kind::distance:
      return distance(word, value);
    case Kind::duration:
      return duration(word, value);
    case Kind::speed:
      return speed(word, value);
    case Kind::load:
      return load(word, value);
  }
  return {};
}

seconds hold(std::string_view word, std::int64_t time) {
  return seconds{within(word, time, loggable::hold_seconds, "a hold of 1 s to 10 min")};
}

/// `3x12` and `3x30s`.
std::optional<Sets> sets(std::string_view word) {
  const auto cross = word.find('x');
  if (cross == std::string_view::npos) return std::nullopt;
  auto second = word.substr(cross + 1);
  const bool held = second.ends_with('s');
  if (held) second.remove_suffix(1);
  const auto count = whole_from(word.substr(0, cross));
  const auto each = whole_from(second);
  if (!count || !each) refuse(std::string{word} + ": sets and repetitions are whole numbers", "Write 3x12 or 3x30s.");
  Sets done{within(word, *count, loggable::sets, "1 to 50 sets"), {}, {}};
  if (held) {
    done.hold = hold(word, *each);
  } else {
    done.reps = within(word, *each, loggable::reps, "1 to 1000 repetitions");
  }
  return done;
}

/// Seconds of `42:10` or `1:02:03`. Minutes alone may be over 59, so that `75:00` is an hour and a quarter.
std::optional<int> clock(std::string_view text) {
  const auto first = text.find(':');
  if (first == std::string_view::npos) return std::nullopt;
  const auto second = text.find(':', first + 1);
  const bool with_hours = second != std::string_view::npos;
  const auto hours = with_hours ? whole_from(text.substr(0, first)) : 0;
  const auto minutes = with_hours ? text.substr(first + 1, second - first - 1) : text.substr(0, first);
  const auto rest = text.substr((with_hours ? second : first) + 1);
  const auto m = whole_from(minutes);
  const auto s = whole_from(rest);
  if (!hours || !m || !s || rest.size() != 2 || *s > 59 || *hours > 999 || *m > 9999) return std::nullopt;
  if (with_hours && (minutes.size() != 2 || *m > 59)) return std::nullopt;
  return *hours * 3600 + *m * 60 + *s;
}

/// Metres an hour of a pace such as `5:30/km`.
std::optional<Speed> pace(std::string_view word) {
  const auto slash = word.find('/');
  const auto time = clock(word.substr(0, slash));
  if (slash == std::string_view::npos || !time || *time == 0) return std::nullopt;
  const auto per = word.substr(slash + 1);
  if (per == "km") return speed(word, Decimal{3'600'000}.times(1, *time));
  if (per == "mi") return speed(word, Decimal{3600}.times(1'609'344, std::int64_t{1000} * *time));
  return std::nullopt;
}

/// Seconds of `1h05`, with or without a unit after the minutes.
std::optional<int> hours_and_minutes(std::string_view text) {
  const auto mark = text.find('h');
  if (mark == std::string_view::npos) return std::nullopt;
  auto rest = text.substr(mark + 1);
  if (rest.ends_with("min")) rest.remove_suffix(3);
  if (rest.ends_with("m")) rest.remove_suffix(1);
  const auto hours = whole_from(text.substr(0, mark));
  const auto minutes = whole_from(rest);
  if (!hours || !minutes || rest.size() != 2 || *minutes > 59 || *hours > 999) return std::nullopt;
  return *hours * 3600 + *minutes * 60;
}

/// The digits behind a point without the zeros that say nothing, and the point with them.
std::string decimals(std::string digits) {
  digits.erase(digits.find_last_not_of('0') + 1);
  return digits.empty() ? digits : "." + digits;
}

/// 1,500m is 1.5 metres in one half of the world and a kilometre and a half in the other.
Quantity number_with_unit(std::string_view word, std::string_view meant);

/// Whether it would be taken.
bool is_quantity(const std::string& word) try {
  (void)number_with_unit(word, "");
  return true;
} catch (const Error&) {
  return false;
}

void refuse_thousands(std::string_view word, std::string_view number) {
  const auto comma = number.find(',');
  if (comma == std::string_view::npos || number.size() - comma != 4 || number.starts_with("0,")) return;
  const auto whole = std::string{number.substr(0, comma)};
  const auto rest = std::string{number.substr(comma + 1)};
  const auto unit = std::string{word.substr(word.find(rest, comma) + rest.size())};
  std::vector<std::string> readings{whole + rest + unit, whole + decimals(rest) + unit};
  if (std::ranges::any_of(readings, is_quantity)) std::erase_if(readings, std::not_fn(is_quantity));
  refuse(std::string{word} + " can be read in two ways", fmt::format("Write {}.", fmt::join(readings, " or ")));
}

bool begins_like_a_number(std::string_view word) {
  if (word.starts_with('+') || word.starts_with('-')) word.remove_prefix(1);
  if (word.starts_with('.') || word.starts_with(',')) word.remove_prefix(1);
  return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

/// A number without its unit, as it may have been meant: "{}km or {}min", say, is `meant`.
[[noreturn]] void refuse_bare(std::string_view number, std::string_view meant) {
  refuse(fmt::format("{} what?", number),
         fmt::format("Write {}: a bare number is never guessed.", fmt::format(fmt::runtime(meant), number)));
}

Quantity number_with_unit(std::string_view word, std::string_view meant) {
  auto rest = word;
  if (rest.starts_with('+')) rest.remove_prefix(1);
  const auto end = rest.find_first_not_of("0123456789.,");
  const auto number = rest.substr(0, end);
  const auto unit_name = end == std::string_view::npos ? std::string_view{} : rest.substr(end);
  refuse_thousands(word, number);
  const auto value = Decimal::from(number);
  if (value && unit_name.empty()) refuse_bare(number, meant);
  for (const Unit& unit : units) {
    if (value && unit.name == unit_name && (!word.starts_with('+') || unit.kind == Kind::load)) {
      return measured(word, unit, *value);
    }
  }
  refuse("'" + std::string{word} + "' is no quantity", forms);
}

std::optional<Quantity> quantity_meant(std::string_view word, std::string_view meant) {
  if (!begins_like_a_number(word)) return std::nullopt;
  const auto text = lower_case(word);
  if (const auto done = sets(text)) return *done;
  if (const auto at_pace = pace(text)) return *at_pace;
  if (const auto time = clock(text)) return duration(text, *time);
  if (const auto time = hours_and_minutes(text)) return duration(text, *time);
  return number_with_unit(text, meant);
}

/// How a bare number may have been meant where one kind of quantity is asked for.
template <class Wanted>
constexpr std::string_view bare = "";
template <>
constexpr std::string_view bare<Distance> = "{0}m or {0}km";
template <>
constexpr std::string_view bare<Duration> = "{0}min or {0}h";
template <>
constexpr std::string_view bare<Speed> = "{0}kph or {0}mph";
template <>
constexpr std::string_view bare<Load> = "{0}kg or {0}lb";
template <>
constexpr std::string_view bare<Sets> = "3x{0} or 3x{0}s";

/// The one kind of quantity an option takes.
template <class Wanted>
Wanted only(std::string_view name, std::string_view text, std::string_view kind, std::string_view example) {
  const auto quantity = quantity_meant(text, bare<Wanted>);
  if (quantity && std::holds_alternative<Wanted>(*quantity)) return std::get<Wanted>(*quantity);
  refuse(std::string{name} + " '" + std::string{text} + "' is not " + std::string{kind},
         "Write it like " + std::string{example} + ".");
}

}  // namespace

std::optional<Quantity> quantity_from(std::string_view word, Of of) {
  return quantity_meant(word, of == Of::outing ? "{0}km or {0}min" : "3x{0}, {0}s or {0}kg");
}

seconds held(const Duration& duration) {
  return hold(fmt::format("{} s", duration.time.count()), duration.time.count());
}

Metres distance_from(std::string_view name, std::string_view text) {
  return only<Distance>(name, text, "a distance", "8km, 5mi or 800m").metres;
}

seconds duration_from(std::string_view name, std::string_view text) {
  return only<Duration>(name, text, "a duration", "44min, 42:10 or 1h05").time;
}

std::int32_t speed_from(std::string_view name, std::string_view text) {
  return only<Speed>(name, text, "a speed", "16kph, 10mph or 5:30/km").metres_an_hour;
}

Grams load_from(std::string_view name, std::string_view text) {
  return only<Load>(name, text, "a load", "5kg or 10lb").grams;
}

Sets sets_from(std::string_view name, std::string_view text) {
  return only<Sets>(name, text, "sets and repetitions", "3x12 or 3x30s");
}

StiffnessMinutes stiffness_from(std::string_view name, std::string_view text) {
  const auto minutes = [&]() -> std::optional<int> {
    const auto word = lower_case(text);
    if (word == "0") return 0;
    if (const auto time = hours_and_minutes(word)) return *time / 60;
    const auto end = std::min(word.find_first_not_of("0123456789"), word.size());
    const auto number = whole_from(std::string_view{word}.substr(0, end));
    const auto unit = word.substr(end);
    if (!number || *number > 9999) return std::nullopt;
    if (unit == "m" || unit == "min") return *number;
    if (unit == "h") return *number * 60;
    return std::nullopt;
  }();
  const auto what = std::string{name} + " " + std::string{text};
  if (!minutes) refuse(what + " is not a time in minutes", "Write it like 10min or 1h30.");
  const auto stiffness = StiffnessMinutes::from(*minutes);
  if (!stiffness) refuse(what + " is outside 0 to 12 h", "Say how long the first stiffness lasted after waking.");
  return *stiffness;
}

}  // namespace achilles::cli
