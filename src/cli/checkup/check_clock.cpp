#include "cli/checkup/checks.hpp"
#include "journal/journal.hpp"
#include "platform/platform.hpp"

namespace achilles::cli::checkup {
namespace {

constexpr int days_back = 60;

/// "2026-11-20T18:05:00+01:00"
std::string shown(std::chrono::sys_seconds utc, const Moment& now) { return Moment{utc, now.offset}.iso(); }

void look_at_zone(Patient& patient) {
  const auto zone = patient.world.environment("TZ").value_or("");
  if (!platform::is_zone(zone)) patient.has({.ailment = Ailment::zone_unknown, .at = zone});
}

void look_at_days(Patient& patient) {
  const auto& world = patient.world;
  const auto today = world.today();
  const auto journal = journal::Journal::open(world.database, journal::Journal::Access::read);
  std::vector<NumberRange> ahead;
  for (const auto& entry : journal.entries({.from = today + 1, .to = {}, .kind = {}})) add_number(ahead, entry.number);
  if (!ahead.empty()) patient.has({.ailment = Ailment::days_ahead, .numbers = ahead});

  std::int64_t moved = 0;
  journal.each({.from = today - days_back, .to = today, .kind = {}}, [&](const Entry& entry) {
    if (!entry.day_only && training_day(entry.at, world.day_starts_at) != entry.day) ++moved;
  });
  const auto starts = world.settings[settings::Setting::day_starts_at].text;
  if (moved > 0) patient.has({.ailment = Ailment::day_start_moved, .detail = starts, .count = moved});
}

}  // namespace

void check_clock(Patient& patient) {
  look_at_zone(patient);
  const auto& now = patient.world.now;
  const auto& newest = patient.journal.newest;
  if (newest && *newest > now.utc) {
    patient.has({.ailment = Ailment::clock_behind, .at = shown(*newest, now), .detail = shown(now.utc, now)});
  }
  if (!patient.journal.sound()) return;
  try {
    look_at_days(patient);
  } catch (const Error&) {  // another program has taken the journal since it was read; the next time will tell
  }
}

}  // namespace achilles::cli::checkup
