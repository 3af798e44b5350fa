#include <fmt/format.h>

#include <array>

#include "render/words/words.hpp"

namespace achilles::render {
namespace {

constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string_view weekday(Date day) { return weekdays[day.weekday().c_encoding()]; }

std::string without_year(Date day) {
  const auto civil = day.civil();
  return fmt::format("{} {} {}", weekday(day), static_cast<unsigned>(civil.day()),
                     months[static_cast<unsigned>(civil.month()) - 1]);
}

std::string beside(Date day, Date today) {
  return day.civil().year() == today.civil().year() ? without_year(day) : date_words(day);
}

}  // namespace

std::string date_words(Date day) {
  return fmt::format("{} {}", without_year(day), static_cast<int>(day.civil().year()));
}

std::string day_words(Date day, Date today) {
  auto text = beside(day, today);
  switch (day - today) {
    case -1:
      return text + " (yesterday)";
    case 0:
      return text + " (today)";
    case 1:
      return text + " (tomorrow)";
    default:
      return text;
  }
}

std::string on_day(Date day, Date today) {
  const int ago = today - day;
  if (ago == 0) return "today";
  if (ago == 1) return "yesterday";
  if (ago == -1) return "tomorrow";
  if (ago > 1 && ago < 7) return fmt::format("on {}", weekday(day));
  return "on " + beside(day, today);
}

}  // namespace achilles::render
