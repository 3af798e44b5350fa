#include "cli/world/when.hpp"

#include <optional>
#include <string>

#include "achilles/error.hpp"
#include "cli/typed/civil_day.hpp"
#include "cli/typed/number.hpp"

namespace achilles::cli {
namespace {

using std::chrono::minutes;

constexpr int days_in_reach = 366;

[[noreturn]] void refuse(const std::string& what, std::string hint) { throw Error{Exit::usage, what, std::move(hint)}; }

/// A text taken apart: the day, empty where there is none, and the time of day.
struct Parts {
  std::string_view day;
  std::optional<minutes> time;
};

/// What the hands of a clock would show in `H:MM` or `HH:MM`, whether or not they can.
struct Reading {
  int hour = 0, minute = 0;
  [[nodiscard]] bool exists() const { return hour <= 23 && minute <= 59; }
};

std::optional<Reading> reading_in(std::string_view text) {
  const auto colon = text.find(':');
  if (colon > 2 || text.size() - colon != 3) return std::nullopt;
  const auto hour = whole_from(text.substr(0, colon));
  const auto minute = whole_from(text.substr(colon + 1));
  if (!hour || !minute) return std::nullopt;
  return Reading{*hour, *minute};
}

std::optional<minutes> time_of_day(std::string_view text) {
  const auto reading = reading_in(text);
  if (!reading) return std::nullopt;
  if (!reading->exists()) {
    refuse("'" + std::string{text} + "' is not a time of day", "The day runs from 00:00 to 23:59.");
  }
  return minutes{reading->hour * 60 + reading->minute};
}

Parts apart(std::string_view text) {
  if (const auto time = time_of_day(text)) return {{}, time};
  const auto space = text.rfind(' ');
  if (space != std::string_view::npos) {
    if (const auto time = time_of_day(text.substr(space + 1))) return {text.substr(0, space), time};
  }
  constexpr std::size_t iso_length = 10;
  if (text.size() > iso_length && text[iso_length] == 't' && text[4] == '-') {
    if (const auto time = time_of_day(text.substr(iso_length + 1))) return {text.substr(0, iso_length), time};
  }
  return {text, std::nullopt};
}

Date civil_today(const World& world) {
  const auto local = std::chrono::floor<std::chrono::days>(world.now.local());
  return Date{std::chrono::sys_days{local.time_since_epoch()}};
}

std::chrono::local_seconds reading(Date day, minutes time) {
  return std::chrono::local_seconds{day.days().time_since_epoch()} + time;
}

Moment at(Date day, minutes time, const World& world) { return world.at_local(reading(day, time), world.now.utc); }

/// `reason` is why a later day than today cannot be taken.
void refuse_future(std::string_view text, std::string_view reason, const World& world) {
  const auto today = world.today();
  auto hint = "Today is " + today.iso() + "; " + std::string{reason};
  if (today != civil_today(world)) hint = "Until the day starts it is still " + today.iso() + ".";
  refuse("'" + std::string{text} + "' lies in the future", hint);
}

/// The same for a moment: the day is right, or nearly so, and the clock is not.
void refuse_future_time(std::string_view text, const Parts& parts, const World& world) {
  constexpr std::size_t to_the_minute = std::string_view{"2026-11-20T18:05"}.size();
  const auto now = world.now.iso().substr(0, to_the_minute);
  const auto hint = parts.day.empty()
                        ? "It is " + now + ". For the day before, write yesterday " + std::string{text} + "."
                        : "It is " + now + "; write a moment before that.";
  refuse("'" + std::string{text} + "' lies in the future", hint);
}

/// What no clock has shown, because it went forward past it.
void refuse_skipped(std::string_view text, const Moment& moment, std::chrono::local_seconds reading) {
  const auto skipped = reading - moment.local();
  if (skipped.count() == 0) return;
  const auto shown = [](std::chrono::local_seconds local) {
    return Moment{std::chrono::sys_seconds{local.time_since_epoch()}, {}}.iso().substr(11, 5);
  };
  refuse("'" + std::string{text} + "' was skipped when the clocks went forward",
         "Write what a clock showed, such as " + shown(moment.local()) + " or " + shown(reading + skipped) + ".");
}

void refuse_distant(std::string_view text, Date day, const World& world) {
  const int back = world.today() - day;
  if (back <= days_in_reach) return;
  refuse("'" + std::string{text} + "' is " + std::to_string(back) + " days back", "If that is right, add --force.");
}

/// Whether the day is a date of the calendar, which turns at midnight. Every other word for a day is a training day.
bool is_date(std::string_view day) { return day.size() == 10 && day[4] == '-' && day[7] == '-'; }

/// The civil day on which that time of day belongs to the training day.
Date civil_day_in(Date training_day, minutes time, const World& world) {
  return time < world.day_starts_at ? training_day + 1 : training_day;
}

/// The civil day on which the clocks here last showed that time, since midnight or since the training day began.
Date civil_day_of(minutes time, const World& world) {
  const auto civil = civil_today(world);
  return civil == world.today() ? civil : civil_day_in(world.today(), time, world);
}

Date civil_day_of(const Parts& parts, const World& world) {
  if (parts.day.empty()) return civil_day_of(*parts.time, world);
  if (is_date(parts.day)) return civil_day_from(parts.day, civil_today(world));
  return civil_day_in(civil_day_from(parts.day, world.today()), *parts.time, world);
}

When moment_of(std::string_view text, const Parts& parts, const World& world) {
  const auto day = civil_day_of(parts, world);
  const auto moment = at(day, *parts.time, world);
  refuse_skipped(text, moment, reading(day, *parts.time));
  if (moment.utc > world.now.utc) refuse_future_time(text, parts, world);
  return {training_day(moment, world.day_starts_at), moment, false};
}

constexpr auto nothing_to_log = "what has not happened cannot be logged.";
constexpr auto nothing_to_see = "write that day or an earlier one.";

When day_of(std::string_view text, std::string_view no_later, const World& world) {
  const auto today = world.today();
  const auto day = civil_day_from(text, today);
  if (day > today) refuse_future(text, no_later, world);
  if (day == today) return {today, world.now, false};
  return {day, at(day, std::chrono::hours{12}, world), true};
}

std::string readable(std::string_view text) {
  if (text.starts_with('@')) text.remove_prefix(1);
  if (text.empty()) refuse("a day is missing", "Write 2026-03-29, 18:05, today, yesterday, mon, or 2 days ago.");
  return lower_case(text);
}

}  // namespace

When when_from(std::string_view text, const World& world, Reach reach) {
  const auto words = readable(text);
  const auto parts = apart(words);
  const auto when = parts.time ? moment_of(words, parts, world) : day_of(words, nothing_to_log, world);
  if (reach == Reach::year) refuse_distant(words, when.day, world);
  return when;
}

bool is_time_of_day(std::string_view text) {
  const auto reading = reading_in(text);
  return reading && reading->exists();
}

Date day_from(std::string_view text, const World& world) {
  const auto words = readable(text);
  if (apart(words).time) refuse("'" + words + "' is a time; a day is needed here", "Write a day such as 2026-03-29.");
  return day_of(words, nothing_to_see, world).day;
}

std::optional<Date> day_if_any(std::string_view text, const World& world) {
  try {
    return day_from(text, world);
  } catch (const NoDay&) {
    return std::nullopt;
  }
}

}  // namespace achilles::cli
