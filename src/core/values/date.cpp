#include "achilles/date.hpp"

#include <cstdlib>

namespace achilles {
namespace {

/// The number written by exactly these digits, or nothing.
std::optional<int> digits(std::string_view text) {
  int number = 0;
  if (text.empty()) return std::nullopt;
  for (char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::optional<std::chrono::minutes> offset_from(std::string_view text) {
  if (text == "Z") return std::chrono::minutes{0};
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
  const auto hours = digits(text.substr(1, 2));
  const auto minutes = digits(text.substr(4, 2));
  if (!hours || !minutes || *hours > 18 || *minutes > 59 || *hours * 60 + *minutes > 18 * 60) return std::nullopt;
  const std::chrono::minutes offset{*hours * 60 + *minutes};
  return text[0] == '-' ? -offset : offset;
}

/// Writes `number` with leading zeros into `width` characters at `place`.
void put(char* place, int number, int width) {
  for (int i = width - 1; i >= 0; --i, number /= 10) place[i] = static_cast<char>('0' + number % 10);
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
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return from(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string Date::iso() const {
  const auto parts = civil();
  std::string text(10, '-');
  put(text.data(), static_cast<int>(parts.year()), 4);
  put(text.data() + 5, static_cast<int>(static_cast<unsigned>(parts.month())), 2);
  put(text.data() + 8, static_cast<int>(static_cast<unsigned>(parts.day())), 2);
  return text;
}

std::optional<Moment> Moment::from_iso(std::string_view text) {
  if (text.size() < 17 || text[10] != 'T' || text[13] != ':') return std::nullopt;
  const auto date = Date::from_iso(text.substr(0, 10));
  const auto hours = digits(text.substr(11, 2));
  const auto minutes = digits(text.substr(14, 2));
  std::optional<int> seconds = 0;
  std::size_t rest = 16;
  if (text[16] == ':') {
    if (text.size() < 20) return std::nullopt;
    seconds = digits(text.substr(17, 2));
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
  std::string text = Date{std::chrono::sys_days{day.time_since_epoch()}}.iso() + "T00:00:00";
  put(text.data() + 11, time / 3600, 2);
  put(text.data() + 14, time / 60 % 60, 2);
  put(text.data() + 17, time % 60, 2);
  const auto minutes = static_cast<int>(offset.count());
  if (minutes == 0) return text + "Z";
  std::string zone = "+00:00";
  if (minutes < 0) zone[0] = '-';
  put(zone.data() + 1, std::abs(minutes) / 60, 2);
  put(zone.data() + 4, std::abs(minutes) % 60, 2);
  return text + zone;
}

std::chrono::local_seconds Moment::local() const {
  return std::chrono::local_seconds{(utc + offset).time_since_epoch()};
}

Date training_day(const Moment& moment, std::chrono::minutes starts_at) {
  const auto shifted = moment.local() - starts_at;
  return Date{std::chrono::sys_days{std::chrono::floor<std::chrono::days>(shifted).time_since_epoch()}};
}

}  // namespace achilles
