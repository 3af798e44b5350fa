#include "journal/backup/thinning.hpp"

#include <algorithm>
#include <vector>

#include "model/chance.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using journal::Aged;
using model::Chance;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::sys_seconds;

namespace {

const sys_seconds now = day("2026-11-20").days() + hours{17};

/// One every so often, for so long.
std::vector<Aged> every(std::chrono::hours step, std::chrono::days span) {
  std::vector<Aged> backups;
  for (auto at = now - span; at <= now; at += step) backups.push_back({at});
  return backups;
}

std::set<sys_seconds> kept(const std::vector<Aged>& backups, sys_seconds at) {
  std::set<sys_seconds> left;
  for (const auto& backup : backups) left.insert(backup.at);
  for (const auto gone : journal::outlived(backups, at)) left.erase(gone);
  return left;
}

std::vector<Aged> some_backups(Chance& chance) {
  std::vector<Aged> backups;
  for (int left = chance.between(0, 60); left > 0; --left) {
    const auto age = hours{chance.between(-100, chance.one_of({48, 240, 1200, 12000}))};
    backups.push_back({now - age + std::chrono::seconds{chance.between(0, 3599)}, chance.in_a_hundred(5)});
  }
  return backups;
}

}  // namespace

TEST_CASE("of a backup an hour for two years those of two days are kept, then one a day, a week, a month") {
  const auto left = kept(every(hours{1}, days{730}), now);
  const auto between = [&left](days from, days to) {
    return std::ranges::count_if(left, [=](sys_seconds at) { return at > now - to && at <= now - from; });
  };
  CHECK(between(days{0}, days{2}) == 48);
  CHECK(between(days{2}, days{7}) == 4);
  CHECK(between(days{7}, days{28}) == 3);
  CHECK(between(days{28}, days{366}) == 10);
  CHECK(between(days{366}, days{731}) == 0);
}

TEST_CASE("the newest five are kept, however old they are") {
  std::vector<Aged> old;
  for (int i = 0; i < 9; ++i) old.push_back({now - days{4000 + i}});
  CHECK(kept(old, now).size() == 5);
  CHECK(kept(old, now).contains(now - days{4000}));
}

TEST_CASE("backups that a clock ahead dated are none of the newest five") {
  std::vector<Aged> backups;
  for (int i = 0; i < 9; ++i) backups.push_back({now - days{4000 + i}});
  for (int i = 1; i < 9; ++i) backups.push_back({now + days{4000 + i}});
  CHECK(kept(backups, now).size() == 8 + 5);
}

TEST_CASE("a clock that is set back takes nothing away that lies in the future then") {
  const auto backups = every(hours{1}, days{60});
  const auto left = kept(backups, now - days{30});
  for (const auto& backup : backups) {
    if (backup.at > now - days{30}) CHECK(left.contains(backup.at));
  }
}

TEST_CASE("whatever backups there are, thinning takes away no more than it says") {
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    Chance chance(seed);
    const auto backups = some_backups(chance);
    const auto left = kept(backups, now);
    CAPTURE(seed);
    sys_seconds newest{};
    for (const auto& backup : backups) {
      newest = std::max(newest, backup.at);
      if (backup.kept || backup.at > now - hours{48}) REQUIRE(left.contains(backup.at));
      // Each one that went has a later one of its month in its place, or is a year old.
      if (left.contains(backup.at)) continue;
      const auto later = left.upper_bound(backup.at);
      REQUIRE(later != left.end());
      if (backup.at > now - days{330}) REQUIRE(*later - backup.at < days{31});
    }
    if (!backups.empty()) REQUIRE(left.contains(newest));
  }
}

TEST_CASE("thinning again takes nothing away, and thinning every day leaves what thinning once would") {
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    Chance chance(seed);
    const auto backups = some_backups(chance);
    CAPTURE(seed);
    std::vector<Aged> rest;
    const auto left = kept(backups, now);
    for (const auto& backup : backups) {
      if (left.contains(backup.at)) rest.push_back(backup);
    }
    REQUIRE(kept(rest, now) == left);
    const auto later = now + days{chance.between(1, 400)};
    REQUIRE(kept(rest, later) == kept(backups, later));
  }
}
