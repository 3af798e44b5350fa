// The days of every zone on this machine, around every change of its clocks.

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <set>

#include "cli/world/when.hpp"
#include "platform/platform.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"
#include "support/zone.hpp"

namespace achilles::cli {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

const std::filesystem::path zone_files = "/usr/share/zoneinfo";
constexpr auto first = sys_days{2024y / 1 / 1};
constexpr auto last = sys_days{2031y / 1 / 1};
constexpr auto around = 30h;
constexpr auto pace = 15min;

/// Every zone the system knows by name.
std::set<std::string> all_zones() {
  std::set<std::string> zones;
  for (const auto& file : std::filesystem::recursive_directory_iterator{zone_files}) {
    const auto name = file.path().lexically_relative(zone_files).string();
    if (!file.is_regular_file() || name.starts_with("right/") || name.starts_with("posix/")) continue;
    std::string magic(4, ' ');
    std::ifstream{file.path(), std::ios::binary}.read(magic.data(), 4);
    if (magic == "TZif") zones.insert(name);
  }
  return zones;
}

/// Those that change at odd hours or by odd amounts, or all of them where ACHILLES_ZONES is "all".
std::set<std::string> zones() {
  const char* const asked = std::getenv("ACHILLES_ZONES");
  if (asked != nullptr && std::string{asked} == "all") return all_zones();
  return {"Africa/Cairo",     "Africa/Casablanca",   "America/Havana", "America/Nuuk",  "America/Santiago",
          "America/St_Johns", "Antarctica/Troll",    "Asia/Almaty",    "Asia/Beirut",   "Asia/Gaza",
          "Asia/Kathmandu",   "Australia/Lord_Howe", "Europe/Berlin",  "Europe/London", "Pacific/Chatham"};
}

Moment moment_at(sys_seconds utc) {
  const auto instant = static_cast<std::time_t>(utc.time_since_epoch().count());
  std::tm local{};
  REQUIRE(::localtime_r(&instant, &local) != nullptr);
  return {utc, floor<minutes>(seconds{local.tm_gmtoff})};
}

/// The first instants of each new offset.
std::vector<sys_seconds> changes() {
  std::vector<sys_seconds> found;
  for (sys_seconds early = first; early < last; early += 6h) {
    auto before = early;
    auto after = early + 6h;
    if (moment_at(before).offset == moment_at(after).offset) continue;
    while (after - before > 1s) {
      const auto middle = before + (after - before) / 2;
      (moment_at(middle).offset == moment_at(early).offset ? before : after) = middle;
    }
    found.push_back(after);
  }
  return found;
}

/// Nothing, or what is wrong with the day of that instant.
std::string fault_at(const Moment& now, World& world) {
  world.now = now;
  const auto today = world.today();
  const auto yesterday = when_from("yesterday", world);
  if (yesterday.day != today - 1) return "yesterday is " + yesterday.day.iso() + ", today " + today.iso();
  if (yesterday.at.local() != local_days{yesterday.day.civil()} + 12h) {
    return "noon of yesterday is " + yesterday.at.iso();
  }
  if (moment_at(yesterday.at.utc) != yesterday.at) return "the offset of yesterday's noon is not its zone's";
  if (training_day(yesterday.at, world.day_starts_at) != yesterday.day) return "yesterday's noon is of another day";
  const auto read = platform::at_local(now.local(), now.utc);
  if (read != now) return "what the clock shows is read as " + read.iso();
  return {};
}

/// Nothing, or where the days of this zone go wrong around the change.
std::string fault_around(sys_seconds change, World& world) {
  std::optional<Date> before;
  for (auto utc = change - around; utc <= change + around; utc += pace) {
    const auto now = moment_at(utc);
    if (const auto fault = fault_at(now, world); !fault.empty()) return now.iso() + ": " + fault;
    const auto today = world.today();
    if (before && (today < *before || today > *before + 1))
      return now.iso() + ": " + today.iso() + " after " + before->iso();
    before = today;
  }
  return {};
}

// `ACHILLES_ZONES=all cli_tests "around every change*"` tries every zone.
TEST_CASE("around every change of the clocks days follow one another, and yesterday is the day before") {
  if (!std::filesystem::exists(zone_files / "Europe/Berlin")) {
    WARN("skipped: this machine has no zone files");
    return;
  }
  test::Stage stage;
  auto world = stage.world();
  world.at_local = platform::at_local;
  std::size_t tried = 0;
  for (const auto& name : zones()) {
    const test::Zone zone{name};
    for (const auto change : changes()) {
      INFO(name << ", change at " << moment_at(change).iso());
      CHECK(fault_around(change, world) == "");
      ++tried;
    }
  }
  CHECK(tried >= 100);
  if (std::getenv("ACHILLES_ZONES") != nullptr) WARN(tried << " changes in " << zones().size() << " zones");
}

}  // namespace
}  // namespace achilles::cli
