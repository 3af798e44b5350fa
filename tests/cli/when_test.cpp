#include "cli/world/when.hpp"

#include <string>

#include "platform/platform.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"
#include "support/stage.hpp"
#include "support/zone.hpp"

namespace achilles::cli {
namespace {

using test::refusal;

/// Reads on Friday 20 November 2026 at 18:05, or at another moment.
When read(const std::string& text, const char* now = "2026-11-20T18:05:00+01:00", Reach reach = Reach::year) {
  test::Stage stage;
  stage.clock = Moment::from_iso(now).value();
  return when_from(text, stage.world(), reach);
}

std::string said(const std::string& text, const char* now = "2026-11-20T18:05:00+01:00") {
  const auto error = refusal([&] { return read(text, now); });
  return error ? std::string{error->what()} + " / " + error->hint() : "accepted";
}

std::string day(const std::string& text) { return read(text).day.iso(); }

TEST_CASE("days are read in every form the help names") {
  CHECK(day("2026-03-29") == "2026-03-29");
  CHECK(day("today") == "2026-11-20");
  CHECK(day("yesterday") == "2026-11-19");
  CHECK(day("Yesterday") == "2026-11-19");
  CHECK(day("thu") == "2026-11-19");
  CHECK(day("mon") == "2026-11-16");
  CHECK(day("sunday") == "2026-11-15");
  CHECK(day("sat") == "2026-11-14");
  CHECK(day("2 days ago") == "2026-11-18");
  CHECK(day("1 day ago") == "2026-11-19");
  CHECK(day("-2d") == "2026-11-18");
  CHECK(day("-0d") == "2026-11-20");
  CHECK(day("@yesterday") == "2026-11-19");
}

TEST_CASE("today without a time is now") {
  CHECK(read("today") == When{*Date::from_iso("2026-11-20"), test::Stage::now, false});
  CHECK(read("2026-11-20") == read("today"));
}

TEST_CASE("another day without a time is noon, and only the day is known") {
  const auto when = read("yesterday");
  CHECK(when.at.iso() == "2026-11-19T12:00:00+01:00");
  CHECK(when.day_only);
}

TEST_CASE("a time is today's unless a day stands before it") {
  CHECK(read("18:05").at.iso() == "2026-11-20T18:05:00+01:00");
  CHECK(read("8:30").at.iso() == "2026-11-20T08:30:00+01:00");
  CHECK(read("2026-03-29T18:05").at.iso() == "2026-03-29T18:05:00+01:00");
  CHECK(read("2026-03-29 18:05").at.iso() == "2026-03-29T18:05:00+01:00");
  CHECK(read("yesterday 07:00").at.iso() == "2026-11-19T07:00:00+01:00");
  CHECK(read("2 days ago 07:00").at.iso() == "2026-11-18T07:00:00+01:00");
  CHECK_FALSE(read("18:05").day_only);
}

TEST_CASE("half past two in the night belongs to the day before") {
  CHECK(day("02:30") == "2026-11-19");
  CHECK(day("2026-11-20T03:59") == "2026-11-19");
  CHECK(day("2026-11-20T04:00") == "2026-11-20");
  CHECK(read("today", "2026-11-21T02:30:00+01:00").day.iso() == "2026-11-20");
  CHECK(read("01:30", "2026-11-21T02:30:00+01:00").at.iso() == "2026-11-21T01:30:00+01:00");
}

/// When a text is, on the night from Sunday 22 to Monday 23 November 2026.
std::string at_night(const std::string& text, const std::string& clock) {
  const auto now = "2026-11-23T" + clock + ":00+01:00";
  const auto error = said(text, now.c_str());
  if (error != "accepted") return error;
  const auto when = read(text, now.c_str());
  return when.at.iso().substr(0, 16) + " of " + when.day.iso();
}

TEST_CASE("a time alone is when the clock last showed it in this day") {
  CHECK(at_night("23:30", "00:47") == "2026-11-22T23:30 of 2026-11-22");
  CHECK(at_night("00:30", "00:47") == "2026-11-23T00:30 of 2026-11-22");
  CHECK(at_night("04:00", "00:47") == "2026-11-22T04:00 of 2026-11-22");
  CHECK(at_night("04:00", "03:59") == "2026-11-22T04:00 of 2026-11-22");
  CHECK(at_night("03:59", "03:59") == "2026-11-23T03:59 of 2026-11-22");
  CHECK(at_night("04:00", "04:00") == "2026-11-23T04:00 of 2026-11-23");
  CHECK(at_night("03:59", "04:00") == "2026-11-23T03:59 of 2026-11-22");
}

TEST_CASE("a time after a word for a day lies in that training day") {
  for (const auto* clock : {"00:47", "03:59"}) {
    CAPTURE(clock);
    CHECK(at_night("yesterday", clock) == "2026-11-21T12:00 of 2026-11-21");
    CHECK(at_night("yesterday 10:00", clock) == "2026-11-21T10:00 of 2026-11-21");
    CHECK(at_night("yesterday 01:30", clock) == "2026-11-22T01:30 of 2026-11-21");
    CHECK(at_night("today 23:30", clock) == "2026-11-22T23:30 of 2026-11-22");
    CHECK(at_night("today 00:30", clock) == "2026-11-23T00:30 of 2026-11-22");
    CHECK(at_night("sat 10:00", clock) == "2026-11-21T10:00 of 2026-11-21");
    CHECK(at_night("2 days ago 10:00", clock) == "2026-11-20T10:00 of 2026-11-20");
  }
  CHECK(at_night("yesterday 23:30", "04:00") == "2026-11-22T23:30 of 2026-11-22");
  CHECK(at_night("yesterday 03:59", "04:00") == "2026-11-23T03:59 of 2026-11-22");
}

TEST_CASE("a date with a time is what calendar and clock say") {
  CHECK(at_night("2026-11-21 01:30", "00:47") == "2026-11-21T01:30 of 2026-11-20");
  CHECK(at_night("2026-11-22T23:30", "00:47") == "2026-11-22T23:30 of 2026-11-22");
  CHECK(at_night("2026-11-23 00:30", "00:47") == "2026-11-23T00:30 of 2026-11-22");
}

TEST_CASE("a time that has not come says what time it is") {
  CHECK(at_night("00:48", "00:47") ==
        "'00:48' lies in the future / It is 2026-11-23T00:47. For the day before, write yesterday 00:48.");
  CHECK(at_night("today 03:00", "00:47") ==
        "'today 03:00' lies in the future / It is 2026-11-23T00:47; write a moment before that.");
  CHECK(at_night("23:30", "04:00") ==
        "'23:30' lies in the future / It is 2026-11-23T04:00. For the day before, write yesterday 23:30.");
}

TEST_CASE("the future is refused") {
  CHECK(said("2026-11-21") ==
        "'2026-11-21' lies in the future / Today is 2026-11-20; what has not happened cannot be logged.");
  CHECK(said("18:06").starts_with("'18:06' lies in the future"));
  CHECK(said("tomorrow").starts_with("'tomorrow' lies in the future"));
  CHECK(said("2026-11-21", "2026-11-21T02:30:00+01:00") ==
        "'2026-11-21' lies in the future / Until the day starts it is still 2026-11-20.");
}

TEST_CASE("a time that the clocks skipped is refused, and those around it are not") {
  const test::Zone berlin{"CET-1CEST,M3.5.0,M10.5.0/3"};
  test::Stage stage;
  auto world = stage.world();
  world.at_local = platform::at_local;
  const auto skipped = refusal([&] { (void)when_from("2026-03-29 02:30", world); });
  REQUIRE(skipped);
  CHECK(skipped->what() == std::string{"'2026-03-29 02:30' was skipped when the clocks went forward"});
  CHECK(skipped->hint() == "Write what a clock showed, such as 01:30 or 03:30.");
  CHECK(when_from("2026-03-29 01:59", world).at.iso() == "2026-03-29T01:59:00+01:00");
  CHECK(when_from("2026-03-29 03:00", world).at.iso() == "2026-03-29T03:00:00+02:00");
  CHECK(when_from("2026-10-25 02:30", world).at.iso() == "2026-10-25T02:30:00+01:00");
}

TEST_CASE("a later day is no day to look at either") {
  test::Stage stage;
  const auto world = stage.world();
  CHECK(refusal([&] { (void)day_from("tomorrow", world); })->hint() ==
        "Today is 2026-11-20; write that day or an earlier one.");
}

TEST_CASE("more than a year back needs force") {
  CHECK(day("2025-11-19") == "2025-11-19");
  CHECK(said("2025-11-18") == "'2025-11-18' is 367 days back / If that is right, add --force.");
  CHECK(read("2025-11-18", "2026-11-20T18:05:00+01:00", Reach::any).day.iso() == "2025-11-18");
}

TEST_CASE("today's weekday could be two days") {
  CHECK(said("fri") == "'fri' could be today, 2026-11-20, or 2026-11-13 / Write today or 2026-11-13.");
}

TEST_CASE("a day that does not exist says how long its month is") {
  CHECK(said("2025-02-29") == "there is no 2025-02-29 / February 2025 has 28 days.");
  CHECK(said("2026-13-01") == "there is no 2026-13-01 / Write year-month-day: 2026-04-03.");
  CHECK(said("31 Apr") == "there is no 31 apr / April 2026 has 30 days.");
  CHECK(said("31/04/2026") == "there is no 31/04/2026 / Write year-month-day: 2026-04-03.");
  CHECK(said("2025-02-29T10:00") == "there is no 2025-02-29 / February 2025 has 28 days.");
}

TEST_CASE("a date that can be read in two ways is refused with both") {
  CHECK(said("03/04/2026") == "'03/04/2026' can be read in two ways / Write 2026-04-03 or 2026-03-04.");
  CHECK(said("3.4.2026") == "'3.4.2026' can be read in two ways / Write 2026-04-03 or 2026-03-04.");
  CHECK(said("26-11-19") == "'26-11-19' can be read in two ways / Write 2026-11-19 or 2019-11-26.");
  CHECK(said("03-04-05") == "'03-04-05' can be read in several ways / Write 2003-04-05, 2005-04-03 or 2005-03-04.");
  CHECK(said("3-4-26") == "'3-4-26' can be read in two ways / Write 2026-04-03 or 2026-03-04.");
}

TEST_CASE("a date in another shape is answered with the right one") {
  CHECK(said("13/04/2026") == "'13/04/2026' is not written as a date here / Write 2026-04-13.");
  CHECK(said("2026-3-9") == "'2026-3-9' is not written as a date here / Write 2026-03-09.");
  CHECK(said("3 Apr 2026") == "'3 apr 2026' is not written as a date here / Write 2026-04-03.");
  CHECK(said("april 3rd").starts_with("'april 3rd' is not a day or a time"));
}

TEST_CASE("a word that is no day is refused, with a suggestion where one is near") {
  CHECK(said("yesterdy") == "'yesterdy' is not a day or a time / Did you mean 'yesterday'?");
  CHECK(said("25:00") == "'25:00' is not a time of day / The day runs from 00:00 to 23:59.");
  CHECK(said("") == "a day is missing / Write 2026-03-29, 18:05, today, yesterday, mon, or 2 days ago.");
  CHECK(said("@").starts_with("a day is missing"));
  for (const auto* text : {"@@today", "8", "0x10d", "-d", "+2d", "6pm", "2026-03-29T", "2026-03-29x", "mo", "18:5"}) {
    CAPTURE(text);
    CHECK(said(text).find("is not a day or a time") != std::string::npos);
  }
}

TEST_CASE("words before the days ago are not passed over") {
  CHECK(said("1 week 2 days ago").starts_with("'1 week 2 days ago' is not a day or a time"));
  CHECK(said("3 fortnights or 2 days ago").starts_with("'3 fortnights or 2 days ago' is not a day or a time"));
}

TEST_CASE("a plain day takes no time and no limit") {
  test::Stage stage;
  const auto world = stage.world();
  CHECK(day_from("2019-01-31", world).iso() == "2019-01-31");
  CHECK(day_from("-0d", world) == world.today());
  CHECK(refusal([&] { return day_from("18:05", world); })->hint() == "Write a day such as 2026-03-29.");
  CHECK(refusal([&] { return day_from("2026-11-21", world); }));
  CHECK(refusal([&] { return day_from("-99999d", world); }));
}

TEST_CASE("only what is no day at all is let go without a word") {
  test::Stage stage;
  const auto world = stage.world();
  CHECK(day_if_any("Yesterday", world)->iso() == "2026-11-19");
  for (const auto* text : {"calf-raise", "Heel-Drop", "8km"}) {
    CAPTURE(text);
    CHECK_FALSE(day_if_any(text, world));
  }
  for (const auto* text : {"tomorrow", "fri", "18:05", "25:00", "03/04/2026", "2026-02-29", "3 apr"}) {
    CAPTURE(text);
    CHECK(refusal([&] { return day_if_any(text, world); }));
  }
}

}  // namespace
}  // namespace achilles::cli
