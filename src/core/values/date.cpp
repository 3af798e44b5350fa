#include "achilles/date.hpp"

#include <cstdlib>

namespace achilles {
namespace {

/// The number written by so many digits at that place of a text that is long enough, or nothing.
template <std::size_t width>
std::optional<int> digits(std::string_view text, std::size_t place) {
  int number = 0;
  for (std::size_t i = place; i < place + width; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

std::optional<std::chrono::minutes> offset_from(std::string_view text) {
  if (text == "Z") return std::chrono::minutes{0};
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
  const auto hours = digits<2>(text, 1);
  const auto minutes = digits<2>(text, 4);
  if (!hours || !minutes || *hours > 18 || *minutes > 59 || *hours * 60 + *minutes > 18 * 60) return std::nullopt;
  const std::chrono::minutes offset{*hours * 60 + *minutes};
  return text[0] == '-' ? -offset : offset;
}

/// Writes a number below a hundred in two digits.
void put(char* place, int number) {
  place[0] = static_cast<char>('0' + number / 10);
  place[1] = static_cast<char>('0' + number % 10);
}

/// Writes a day in ten characters.
void put(char* place, Date day) {
  const auto civil = day.civil();
  const auto year = static_cast<int>(civil.year());
  put(place, year / 100);
  put(place + 2, year % 100);
  put(place + 5, static_cast<int>(static_cast<unsigned>(civil.month())));
  put(place + 8, static_cast<int>(static_cast<unsigned>(civil.day())));
}

}  // namespace

std::optional<Date> Date::from(int year, unsigned month, unsigned day) {
  if (year < 1 || year > 9999) return std::nullopt;
  const std::chrono::year_month_day civil{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (!civil.ok()) return std::nullopt;
  return Date{std::chrono::sys_days{civil}};
}

std::optional<Date> Date::from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits<4>(text, 0);
  const auto month = digits<2>(text, 5);
  const auto day = digits<2>(text, 8);
  if (!year || !month || !day) return std::nullopt;
  return from(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string Date::iso() const {
  std::string text = "0000-00-00";
  put(text.data(), *this);
  return text;
}

std::optional<Moment> Moment::from_iso(std::string_view text) {
  if (text.size() < 17 || text[10] != 'T' || text[13] != ':') return std::nullopt;
  const auto date = Date::from_iso(text.substr(0, 10));
  const auto hours = digits<2>(text, 11);
  const auto minutes = digits<2>(text, 14);
  std::optional<int> seconds = 0;
  std::size_t rest = 16;
  if (text[16] == ':') {
    if (text.size() < 20) return std::nullopt;
    seconds = digits<2>(text, 17);
    rest = 19;
  }
  const auto offset = offset_from(text.substr(rest));
  if (!date || !hours || !minutes || !seconds || !offset) return std::nullopt;
  if (*hours > 23 || *minutes > 59 || *seconds > 59) return std::nullopt;
  return Moment{date->days() + std::chrono::hours{*hours} + std::chrono::minutes{*minutes} +
                    std::chrono::seconds{*seconds} - *offset,
                *offset};
}

std::string Moment::iso() const {
  const auto here = local();
  const auto day = std::chrono::floor<std::chrono::days>(here);
  const auto time = static_cast<int>((here - day).count());
  const auto minutes = static_cast<int>(offset.count());
  std::string text = minutes == 0 ? "0000-00-00T00:00:00Z" : "0000-00-00T00:00:00+00:00";
  put(text.data(), Date{std::chrono::sys_days{day.time_since_epoch()}});
  put(text.data() + 11, time / 3600);
  put(text.data() + 14, time / 60 % 60);
  put(text.data() + 17, time % 60);
  if (minutes == 0) return text;
  if (minutes < 0) text[19] = '-';
  put(text.data() + 20, std::abs(minutes) / 60);
  put(text.data() + 23, std::abs(minutes) % 60);
  return text;
}

std::chrono::local_seconds Moment::local() const {
  return std::chrono::local_seconds{(utc + offset).time_since_epoch()};
}

Date training_day(const Moment& moment, std::chrono::minutes starts_at) {
  const auto shifted = moment.local() - starts_at;
  return Date{std::chrono::sys_days{std::chrono::floor<std::chrono::days>(shifted).time_since_epoch()}};
}

}  // namespace achilles
