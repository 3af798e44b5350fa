#include "exchange/instant.hpp"

#include <array>

namespace achilles::exchange {
namespace {

/// Writes `number` in two digits at `place`.
void put(char* place, unsigned number) {
  place[0] = static_cast<char>('0' + number / 10);
  place[1] = static_cast<char>('0' + number % 10);
}

}  // namespace

void append_day(std::string& out, Date day) {
  const auto civil = day.civil();
  const auto year = static_cast<unsigned>(static_cast<int>(civil.year()));
  std::array<char, 10> text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
  put(text.data(), year / 100);
  put(text.data() + 2, year % 100);
  put(text.data() + 5, static_cast<unsigned>(civil.month()));
  put(text.data() + 8, static_cast<unsigned>(civil.day()));
  out.append(text.data(), text.size());
}

void append_utc(std::string& out, std::chrono::sys_seconds instant) {
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const auto time = static_cast<unsigned>((instant - day).count());
  append_day(out, Date{day});
  std::array<char, 10> text{'T', '0', '0', ':', '0', '0', ':', '0', '0', 'Z'};
  put(text.data() + 1, time / 3600);
  put(text.data() + 4, time / 60 % 60);
  put(text.data() + 7, time % 60);
  out.append(text.data(), text.size());
}

}  // namespace achilles::exchange
