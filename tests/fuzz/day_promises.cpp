#include <optional>
#include <string>

#include "cli/world/when.hpp"
#include "fuzz/promises.hpp"
#include "fuzz/shown.hpp"
#include "platform/platform.hpp"
#include "support/stage.hpp"
#include "support/zone.hpp"

namespace achilles::fuzz {

namespace {

using namespace achilles::cli;

/// The day or moment that a text names at that moment, or the promise that its refusal broke.
struct Named {
  std::optional<When> when;
  std::string broken;
};

Named named(std::string_view text, const World& world, Reach reach) {
  try {
    return {when_from(text, world, reach), ""};
  } catch (const Error& error) {
    return {std::nullopt, broken_by_error(error, Exit::usage, text)};
  }
}

std::string broken_by_when(const When& when, const World& world) {
  if (when.day > world.today()) return "a day that has not come";
  if (when.at.utc > world.now.utc && !when.day_only) return "a moment that has not come";
  if (training_day(when.at, world.day_starts_at) != when.day) return "a moment of another training day";
  const auto day = when.day.iso();
  if (day_from(day, world) != when.day) return "a day that is another when it is written out: " + day;
  if (when.day_only || when.at == world.now) return "";
  const auto minute = when.at.iso().substr(0, std::string_view{"2026-11-20T18:05"}.size());
  return when_from(minute, world, Reach::any) == when ? ""
                                                      : "a moment that is another when it is written out: " + minute;
}

std::string broken_in(std::string_view text, const World& world) {
  const auto any = named(text, world, Reach::any);
  if (!any.broken.empty()) return any.broken;
  const auto near = named(text, world, Reach::year);
  if (!near.broken.empty()) return near.broken;
  if (near.when && near.when != any.when) return "a day that is another when only the last year counts";
  if (!any.when) return "";
  const bool in_reach = world.today() - any.when->day <= 366;
  if (near.when.has_value() != in_reach) return "a year that is no year";
  return broken_by_when(*any.when, world);
}

std::string broken_by_iso(std::string_view text) {
  const auto date = Date::from_iso(text);
  if (date && date->iso() != text) return "a date that is another when it is written out: " + date->iso();
  const auto moment = Moment::from_iso(text);
  if (moment && Moment::from_iso(moment->iso()) != moment) return "an instant that changes: " + moment->iso();
  return "";
}

/// A world at that instant, with clocks an hour ahead of UTC or as they are in Berlin.
World world_at(test::Stage& stage, const char* now,
               Moment (*at_local)(std::chrono::local_seconds, std::chrono::sys_seconds)) {
  auto world = stage.world();
  world.now = Moment::from_iso(now).value();
  world.at_local = at_local;
  return world;
}

}  // namespace

std::string broken_by_day(std::string_view text) {
  static const test::Zone berlin{"Europe/Berlin"};
  static test::Stage stage;
  static const World worlds[] = {
      world_at(stage, "2026-11-20T18:05:00+01:00", test::hour_ahead),
      world_at(stage, "2024-02-29T02:59:59+01:00", test::hour_ahead),    // still the 28th
      world_at(stage, "2026-03-29T04:00:00+02:00", platform::at_local),  // an hour after clocks went forward
      world_at(stage, "2026-10-25T02:30:00+01:00", platform::at_local),  // the second half past two
  };
  for (const auto& world : worlds) {
    if (auto broken = broken_in(text, world); !broken.empty()) return broken + " (at " + world.now.iso() + ")";
  }
  return broken_by_iso(text);
}

}  // namespace achilles::fuzz
