#include <sys/stat.h>

#include <fstream>

#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::test {
namespace {

TEST_CASE("settings that were never finished go with the settings") {
  RunnersHome home;
  std::filesystem::create_directories(home.config());
  std::ofstream(home.config() / ".achilles-aB3xY9") << "color";
  REQUIRE(home.type({"erase", "--all", "--settings", "--yes"}) == Exit::done);
  CHECK_FALSE(std::filesystem::exists(home.config()));
}

TEST_CASE("what lies beside the journal and is not ours is left, and named") {
  RunnersHome home;
  REQUIRE(home.starts() == Exit::done);
  std::ofstream(home.data() / "mine.txt") << "x";
  std::filesystem::copy_file(home.data() / "achilles.db", home.data() / "achilles.db.old");
  for (const bool again : {false, true}) {
    INFO(again);
    CHECK(home.type({"erase", "--all", "--yes"}) == Exit::done);
    for (const auto* const name : {"mine.txt", "achilles.db.old"}) {
      CHECK(home.said().find(name) != std::string::npos);
      CHECK(std::filesystem::exists(home.data() / name));
    }
  }
}

TEST_CASE("a home that is reached through a link is erased like any other") {
  namespace fs = std::filesystem;
  RunnersHome home;
  REQUIRE(home.starts() == Exit::done);
  const auto link = home.path() / "link";
  fs::create_directory_symlink(home.path(), link);
  home.environment()["HOME"] = link.string();
  CHECK(home.type({"erase", "--all", "--yes"}) == Exit::done);
  INFO(home.complaint());
  CHECK_FALSE(fs::exists(home.data() / "achilles.db"));
}

TEST_CASE("a pipe in the place of the settings or of the journal is waited for by nobody") {
  RunnersHome home;
  std::filesystem::create_directories(home.config());
  REQUIRE(mkfifo((home.config() / "config.toml").c_str(), 0600) == 0);
  CHECK(home.type({"config", "show"}) == Exit::usage);
  REQUIRE(mkfifo((home.path() / "pipe").c_str(), 0600) == 0);
  home.environment()["XDG_CONFIG_HOME"] = (home.path() / "elsewhere").string();
  CHECK(home.type({"--db", (home.path() / "pipe").string(), "history"}) == Exit::storage);
}

TEST_CASE("where nothing says where the settings are, no folder here is taken for theirs") {
  namespace fs = std::filesystem;
  RunnersHome home;
  home.environment() = {{"ACHILLES_DB", (home.path() / "mine.db").string()}};
  REQUIRE(home.starts() == Exit::done);
  const auto here = fs::current_path();
  fs::current_path(home.path());
  fs::create_directory("protocols");
  CHECK(home.type({"erase", "--all", "--settings", "--yes"}) == Exit::done);
  CHECK(fs::exists(home.path() / "protocols"));
  CHECK_FALSE(fs::exists(home.path() / "mine.db"));
  fs::current_path(here);
}

}  // namespace
}  // namespace achilles::test
