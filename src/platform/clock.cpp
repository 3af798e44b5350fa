#include <algorithm>
#include <array>
#include <ctime>

#include "platform/platform.hpp"

namespace achilles::platform {
namespace {

using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_seconds;

/// Local time minus UTC at an instant.
minutes offset_at(sys_seconds utc) {
  const auto instant = static_cast<std::time_t>(utc.time_since_epoch().count());
  std::tm local{};
  if (::localtime_r(&instant, &local) == nullptr) return minutes{0};
  return floor<minutes>(seconds{local.tm_gmtoff});  // zones have had whole minutes since 1972
}

}  // namespace

Moment now() {
  ::tzset();
  const auto utc = floor<seconds>(std::chrono::system_clock::now());
  return {utc, offset_at(utc)};
}

// Any offset in force within a day of the reading can be the one its clock showed: where the instant reads back as
// `local`. Where a clock change skipped the reading none does, and the first of the two stands in.
Moment at_local(std::chrono::local_seconds local, sys_seconds latest) {
  ::tzset();
  const sys_seconds as_utc{local.time_since_epoch()};
  constexpr std::chrono::days day{1};
  std::array<sys_seconds, 2> candidates{as_utc - offset_at(as_utc - day), as_utc - offset_at(as_utc + day)};
  std::ranges::sort(candidates);
  const auto is_exact = [as_utc](sys_seconds candidate) { return candidate + offset_at(candidate) == as_utc; };
  const auto& [first, second] = candidates;
  const auto utc = is_exact(second) && (second <= latest || !is_exact(first)) ? second : first;
  return {utc, offset_at(utc)};
}

// tzset(3): a path behind a colon or without one, below the system's directory unless it is absolute; else a rule,
// which has an offset.
bool is_zone(const std::string& name) {
  const std::filesystem::path file{name.starts_with(':') ? name.substr(1) : name};
  std::error_code unknown;
  if (file.empty() || std::filesystem::is_regular_file("/usr/share/zoneinfo" / file, unknown)) return true;
  return !name.starts_with(':') && name.find_first_of("0123456789") != std::string::npos;
}

}  // namespace achilles::platform
