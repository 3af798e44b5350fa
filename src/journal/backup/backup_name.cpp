#include "journal/backup/backup_name.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>

#include "achilles/date.hpp"
#include "achilles/uuid.hpp"
#include "journal/rows/uuid.hpp"

namespace achilles::journal {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark = ".backup-";
constexpr std::size_t stamp_length = 18;  // 2026-11-20T170500Z
constexpr int most_in_a_second = 999;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<std::chrono::sys_seconds> instant_of(std::string_view stamp) {
  const auto day = Date::from_iso(stamp.substr(0, 10));
  const auto clock = stamp.substr(11, 6);
  if (!day || stamp[10] != 'T' || stamp.back() != 'Z' || !std::ranges::all_of(clock, is_digit)) return std::nullopt;
  const auto two = [clock](std::size_t at) { return (clock[at] - '0') * 10 + (clock[at + 1] - '0'); };
  if (two(0) > 23 || two(2) > 59 || two(4) > 59) return std::nullopt;
  return day->days() + std::chrono::hours{two(0)} + std::chrono::minutes{two(2)} + std::chrono::seconds{two(4)};
}

/// Takes `part` off one end of the text; false where it is not there.
bool take_front(std::string_view& text, std::string_view part) {
  if (!text.starts_with(part)) return false;
  text.remove_prefix(part.size());
  return true;
}
bool take_back(std::string_view& text, std::string_view part) {
  if (!text.ends_with(part)) return false;
  text.remove_suffix(part.size());
  return true;
}

/// `.2` to `.999`, without a leading zero.
bool is_nth(std::string_view text) {
  if (!take_front(text, ".") || text.empty() || text.front() == '0') return false;
  int nth = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), nth);
  return error == std::errc{} && end == text.data() + text.size() && nth > 1 && nth <= most_in_a_second;
}

}  // namespace

fs::path backups_folder(const fs::path& journal) { return journal.parent_path() / "backups"; }

std::string backup_name(const fs::path& journal, std::chrono::sys_seconds at, int nth) {
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::hh_mm_ss clock{at - day};
  const auto number = nth == 1 ? std::string{} : fmt::format(".{}", nth);
  return fmt::format("{}{}{}T{:02}{:02}{:02}Z{}{}", journal.stem().string(), mark, Date{day}.iso(),
                     clock.hours().count(), clock.minutes().count(), clock.seconds().count(), number,
                     journal.extension().string());
}

std::optional<std::chrono::sys_seconds> instant_in_name(const fs::path& journal, const fs::path& file) {
  const auto name = file.filename().string();
  const auto stem = journal.stem().string(), extension = journal.extension().string();
  std::string_view rest = name;
  if (!take_front(rest, stem) || !take_front(rest, mark) || !take_back(rest, extension)) return std::nullopt;
  if (rest.size() < stamp_length) return std::nullopt;
  const auto behind = rest.substr(stamp_length);
  if (!behind.empty() && !is_nth(behind)) return std::nullopt;
  return instant_of(rest.substr(0, stamp_length));
}

// With `.2` behind it a name is longer, and later.
bool newer_name(const fs::path& a, const fs::path& b) {
  const auto one = a.filename().string(), other = b.filename().string();
  return one.size() != other.size() ? one.size() > other.size() : one > other;
}

fs::path unfinished_copy(const fs::path& journal, const fs::path& folder) {
  return folder / fmt::format("{}.{}{}", journal.stem().string(), make_uuid(), journal.extension().string());
}

bool is_unfinished_copy(const fs::path& journal, const fs::path& file) {
  const auto name = file.filename().string();
  const auto stem = journal.stem().string(), extension = journal.extension().string();
  std::string_view rest = name;
  take_back(rest, "-journal");
  return take_front(rest, stem) && take_front(rest, ".") && take_back(rest, extension) && is_uuid(rest);
}

}  // namespace achilles::journal
