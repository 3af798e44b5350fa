#include "achilles/backup.hpp"

#include "support/catch.hpp"

using namespace achilles;

TEST_CASE("settings and protocols travel with a backup, and nothing else does") {
  CHECK(may_be_carried("config.toml"));
  CHECK(may_be_carried("protocols/my-clinic.json"));
  const auto* const other = GENERATE(
      "hooks/pre-log", "protocols/../hooks/pre-log.json", "/etc/passwd", "../config.toml", "protocols/a/b.json",
      "protocols/.json", "protocols/.hidden.json", "protocols/a\n.json", "protocols/a.sh", "config.toml/", "");
  CAPTURE(other);
  CHECK_FALSE(may_be_carried(other));
}

TEST_CASE("every occasion is known by its name") {
  using enum Backup::Occasion;
  for (const auto occasion : {asked, migration, import, undo, restore})
    CHECK(occasion_from(name(occasion)) == occasion);
  CHECK_FALSE(occasion_from("sabotage"));
}
