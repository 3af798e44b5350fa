#include "cli/typed/civil_day.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "achilles/error.hpp"
#include "cli/typed/number.hpp"
#include "cli/typed/suggest.hpp"

namespace achilles::cli {
namespace {

constexpr int most_days_ago = 36'500;

constexpr std::array<std::string_view, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

[[noreturn]] void refuse(const std::string& what, std::string hint) { throw Error{Exit::usage, what, std::move(hint)}; }

/// Whether the word is the name or the beginning of it, three letters at least.
bool abbreviates(std::string_view word, std::string_view name) { return word.size() >= 3 && name.starts_with(word); }

template <std::size_t Count>
std::optional<unsigned> place_of(std::string_view word, const std::array<std::string_view, Count>& names) {
  for (unsigned i = 0; i < Count; ++i) {
    if (abbreviates(word, names[i])) return i;
  }
  return std::nullopt;
}

/// The most recent such weekday before today. On the day itself "fri" could be today or a week ago.
std::optional<Date> last_weekday(std::string_view word, Date today) {
  const auto wanted = place_of(word, weekdays);
  if (!wanted) return std::nullopt;
  const auto back = (today.weekday() - std::chrono::weekday{*wanted}).count();
  if (back == 0) {
    const auto before = (today - 7).iso();
    refuse("'" + std::string{word} + "' could be today, " + today.iso() + ", or " + before,
           "Write today or " + before + ".");
  }
  return today - static_cast<int>(back);
}

/// `2 days ago` and `-2d`.
std::optional<Date> days_ago(std::string_view text, Date today) {
  std::string_view number;
  if (text.starts_with('-') && text.ends_with('d')) {
    number = text.substr(1, text.size() - 2);
  } else if (text.ends_with(" days ago") || text.ends_with(" day ago")) {
    number = text.substr(0, text.rfind(" day"));
  } else {
    return std::nullopt;
  }
  const auto days = whole_from(number);
  if (!days) return std::nullopt;
  if (*days > most_days_ago) refuse("'" + std::string{text} + "' is over a hundred years back", "Check the number.");
  return today - *days;
}

/// The parts of a text between the given marks; two of them in a row are one.
std::vector<std::string_view> parts_of(std::string_view text, std::string_view marks) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(marks), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::string count_of_days(unsigned month, int year) {
  const std::chrono::year_month_day_last last{std::chrono::year{year},
                                              std::chrono::month_day_last{std::chrono::month{month}}};
  std::string name{months[month - 1]};
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name + " " + std::to_string(year) + " has " + std::to_string(static_cast<unsigned>(last.day())) + " days";
}

/// The date, where the calendar has it; else the error that says why not.
Date existing(std::string_view text, int year, int month, int day) {
  const auto date = Date::from(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  if (date) return *date;
  const bool in_calendar = month >= 1 && month <= 12 && year >= 1 && year <= 9999;
  refuse("there is no " + std::string{text},
         in_calendar ? count_of_days(static_cast<unsigned>(month), year) + "." : "Write year-month-day: 2026-04-03.");
}

/// A day or month in words: `3 apr`, `apr 3 2026`. Understood well enough to say how to write it.
void refuse_month_name(std::string_view text, Date today) {
  std::optional<unsigned> month;
  std::optional<int> day;
  auto year = static_cast<int>(today.civil().year());
  for (auto part : parts_of(text, " -./,")) {
    if (const auto number = whole_from(part)) {
      (part.size() == 4 ? year : day.emplace()) = *number;
    } else if (const auto found = place_of(part, months); found && !month) {
      month = *found + 1;
    } else {
      return;
    }
  }
  if (!month || !day) return;
  const auto date = existing(text, year, static_cast<int>(*month), *day);
  refuse("'" + std::string{text} + "' is not written as a date here", "Write " + date.iso() + ".");
}

/// Numbers with marks between them. Only year-month-day has one meaning everywhere.
void refuse_number_order(std::string_view text) {
  const auto parts = parts_of(text, "./-");
  if (parts.size() != 3) return;
  const auto a = whole_from(parts[0]);
  const auto b = whole_from(parts[1]);
  const auto c = whole_from(parts[2]);
  if (!a || !b || !c) return;
  std::vector<std::string> readings;
  const auto add = [&](int year, int month, int day) {
    const auto date = Date::from(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    if (date && std::ranges::find(readings, date->iso()) == readings.end()) readings.push_back(date->iso());
  };
  if (parts[0].size() == 4) {
    add(*a, *b, *c);
  } else {
    const int year = parts[2].size() == 2 ? 2000 + *c : *c;
    if (parts[0].size() == 2 && parts[2].size() <= 2) add(2000 + *a, *b, *c);
    add(year, *b, *a);
    add(year, *a, *b);
  }
  const std::string quoted = "'" + std::string{text} + "'";
  if (readings.empty()) refuse("there is no " + std::string{text}, "Write year-month-day: 2026-04-03.");
  if (readings.size() == 1) refuse(quoted + " is not written as a date here", "Write " + readings[0] + ".");
  const auto last = readings.back();
  readings.pop_back();
  refuse(fmt::format("{} can be read in {} ways", quoted, readings.size() == 1 ? "two" : "several"),
         fmt::format("Write {} or {}.", fmt::join(readings, ", "), last));
}

/// `2026-03-29` by its shape, whether or not the day exists.
std::optional<Date> iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = whole_from(text.substr(0, 4));
  const auto month = whole_from(text.substr(5, 2));
  const auto day = whole_from(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return existing(text, *year, *month, *day);
}

}  // namespace

Date civil_day_from(std::string_view text, Date today) {
  if (text == "today") return today;
  if (text == "yesterday") return today - 1;
  if (text == "tomorrow") return today + 1;
  if (const auto date = iso_date(text)) return *date;
  if (const auto date = last_weekday(text, today)) return *date;
  if (const auto date = days_ago(text, today)) return *date;
  refuse_month_name(text, today);
  refuse_number_order(text);
  constexpr std::array<std::string_view, 10> words{"today",    "yesterday", "monday",   "tuesday", "wednesday",
                                                   "thursday", "friday",    "saturday", "sunday",  "tomorrow"};
  throw NoDay{Exit::usage, "'" + std::string{text} + "' is not a day or a time",
              did_you_mean(text, words, "Write 2026-03-29, 18:05, today, yesterday, mon, or 2 days ago.")};
}

}  // namespace achilles::cli
