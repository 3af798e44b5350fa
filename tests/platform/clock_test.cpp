#include "platform/platform.hpp"
#include "support/catch.hpp"
#include "support/zone.hpp"

using namespace achilles;
using test::Zone;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

local_seconds clocks_show(year_month_day day, minutes time) { return local_days{day} + time; }
std::string at(year_month_day day, minutes time) {
  return platform::at_local(clocks_show(day, time), sys_days{day} + days{2}).iso();
}

constexpr const char* berlin = "CET-1CEST,M3.5.0,M10.5.0/3";

}  // namespace

TEST_CASE("a local time is the instant at which clocks show it") {
  const Zone zone(berlin);
  CHECK(at(2026y / 1 / 15, 18h + 5min) == "2026-01-15T18:05:00+01:00");
  CHECK(at(2026y / 7 / 15, 18h + 5min) == "2026-07-15T18:05:00+02:00");
}

TEST_CASE("a time that the clock change repeats is the last of the two that has come") {
  const Zone zone(berlin);
  CHECK(at(2026y / 10 / 25, 1h + 59min) == "2026-10-25T01:59:00+02:00");
  CHECK(at(2026y / 10 / 25, 2h + 30min) == "2026-10-25T02:30:00+01:00");
  const auto told = [](minutes past_one) {
    const auto second_pass = sys_days{2026y / 10 / 25} + 1h;
    return platform::at_local(clocks_show(2026y / 10 / 25, 2h + 30min), second_pass + past_one).iso();
  };
  CHECK(told(-20min) == "2026-10-25T02:30:00+02:00");
  CHECK(told(29min) == "2026-10-25T02:30:00+02:00");
  CHECK(told(30min) == "2026-10-25T02:30:00+01:00");
  CHECK(at(2026y / 10 / 25, 3h) == "2026-10-25T03:00:00+01:00");
}

TEST_CASE("a time that the clock change skips is the first of the two it could mean") {
  const Zone zone(berlin);
  CHECK(at(2026y / 3 / 29, 1h + 59min) == "2026-03-29T01:59:00+01:00");
  CHECK(at(2026y / 3 / 29, 2h + 30min) == "2026-03-29T01:30:00+01:00");
  CHECK(at(2026y / 3 / 29, 3h) == "2026-03-29T03:00:00+02:00");
}

TEST_CASE("a clock change in the other hemisphere, at midnight, or by half an hour is read the same way") {
  {
    const Zone zone("<-03>3<-02>,M10.3.0/0,M2.3.0/0");  // midnight is skipped in October and repeated in February
    CHECK(at(2026y / 10 / 18, 0h) == "2026-10-17T23:00:00-03:00");
    CHECK(at(2026y / 2 / 14, 23h + 30min) == "2026-02-14T23:30:00-03:00");
  }
  {
    const Zone zone("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0");
    CHECK(at(2026y / 4 / 5, 1h + 45min) == "2026-04-05T01:45:00+10:30");
    CHECK(at(2026y / 10 / 4, 2h + 15min) == "2026-10-04T01:45:00+10:30");
  }
}

TEST_CASE("now has the offset of the local zone, and no fraction of a second") {
  const Zone zone("<+0545>-5:45");
  const auto before = floor<seconds>(system_clock::now());
  const auto now = platform::now();
  const auto after = floor<seconds>(system_clock::now());
  CHECK(now.offset == 5h + 45min);
  CHECK(now.utc >= before);
  CHECK(now.utc <= after);
}
