#include "achilles/date.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace std::chrono_literals;

TEST_CASE("a date is only ever a day that exists") {
  CHECK(Date::from_iso("2024-02-29"));
  for (const char* text : {"2025-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
                           "2026-1-01", "2026-01-01 ", "+026-01-01", "2026/01/01", "20260101", ""}) {
    INFO(text);
    CHECK_FALSE(Date::from_iso(text));
  }
}

TEST_CASE("a date reads back as it was written") {
  for (const char* text : {"0001-01-01", "1999-12-31", "2000-02-29", "2026-11-20", "9999-12-31"}) {
    CHECK(Date::from_iso(text)->iso() == text);
  }
}

TEST_CASE("days are added as civil days") {
  const Date last = *Date::from_iso("2026-03-28");
  CHECK((last + 1).iso() == "2026-03-29");
  CHECK((last + 4).iso() == "2026-04-01");
  CHECK(*Date::from_iso("2027-01-01") - *Date::from_iso("2026-01-01") == 365);
}

TEST_CASE("a moment keeps the offset it was told with") {
  const auto moment = Moment::from_iso("2026-11-20T18:05:07+01:00");
  REQUIRE(moment);
  CHECK(moment->utc == std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 17h + 5min + 7s);
  CHECK(moment->offset == 60min);
  CHECK(moment->iso() == "2026-11-20T18:05:07+01:00");
  CHECK(Moment::from_iso("2026-11-20T18:05Z")->iso() == "2026-11-20T18:05:00Z");
  CHECK(Moment::from_iso("2026-11-20T18:05-03:30")->iso() == "2026-11-20T18:05:00-03:30");
}

TEST_CASE("what is not a moment with an offset is refused") {
  for (const char* text :
       {"2026-11-20T18:05", "2026-11-20 18:05Z", "2026-11-20T24:00Z", "2026-11-20T18:60Z", "2026-11-20T18:05:60Z",
        "2026-11-20T18:05+19:00", "2026-11-20T18:05+01", "2026-02-30T18:05Z", "2026-11-20T18:05:07"}) {
    INFO(text);
    CHECK_FALSE(Moment::from_iso(text));
  }
}

TEST_CASE("the training day turns at four in the morning, local time") {
  const auto day_of = [](const char* text) { return training_day(*Moment::from_iso(text), default_day_start).iso(); };
  CHECK(day_of("2026-11-20T03:59:59+01:00") == "2026-11-19");
  CHECK(day_of("2026-11-20T04:00:00+01:00") == "2026-11-20");
  CHECK(day_of("2026-11-20T23:59:59-11:00") == "2026-11-20");
  CHECK(day_of("2027-01-01T00:30:00+00:00") == "2026-12-31");
}
