#include <sys/stat.h>

#include <fstream>
#include <set>
#include <sstream>

#include "cli/checkup/synchroniser.hpp"
#include "cli/run.hpp"
#include "journal/journal.hpp"
#include "support/catch.hpp"
#include "support/ordinary_user.hpp"
#include "support/runners_home.hpp"

namespace achilles::cli {
namespace {

namespace fs = std::filesystem;

/// A runner's home, with a journal that has a plan and a morning in it.
class Household : public test::RunnersHome {
 public:
  Household() {
    REQUIRE(starts() == Exit::done);
    REQUIRE(type({"log", "morning", "2"}) == Exit::done);
  }

  [[nodiscard]] fs::path file() const { return data() / "achilles.db"; }

  static void put(const fs::path& file, const std::string& text, fs::perms mode = fs::perms{0600}) {
    fs::create_directories(file.parent_path());
    std::ofstream{file, std::ios::binary} << text;
    fs::permissions(file, mode);
  }

  struct Found {
    Exit exit;
    std::set<std::string> checks;  ///< with a symptom: "permissions wrong"
  };
  /// What the doctor has to say, from its records.
  Found examined() {
    Found found{type({"doctor", "--plain"}), {}};
    CHECK(complaint().empty());
    std::istringstream lines{said()};
    for (std::string line; std::getline(lines, line);) {
      const auto check = line.substr(0, line.find('\t'));
      const auto rest = line.substr(check.size() + 1);
      const auto health = rest.substr(0, rest.find('\t'));
      if (health != "sound") found.checks.insert(check + " " + health);
    }
    return found;
  }
};

using Symptoms = std::set<std::string>;

void expect(Household& home, const Symptoms& symptoms) {
  const auto found = home.examined();
  INFO(home.said());
  CHECK(found.checks == symptoms);
  const bool clean =
      std::all_of(symptoms.begin(), symptoms.end(), [](const std::string& one) { return one.ends_with(" notable"); });
  CHECK(found.exit == (clean ? Exit::done : Exit::failed));
}

void damage(const fs::path& file, std::string_view what, std::string_view into) {
  std::ifstream in{file, std::ios::binary};
  std::string bytes{std::istreambuf_iterator<char>{in}, {}};
  const auto at = bytes.find(what);
  REQUIRE(at != std::string::npos);
  bytes.replace(at, into.size(), into);
  std::ofstream{file, std::ios::binary} << bytes;
}

TEST_CASE("in a household where all is well the doctor finds nothing") {
  Household home;
  expect(home, {});
}

TEST_CASE("who else may get at the journal is found") {
  Household home;
  SECTION("the file") { fs::permissions(home.file(), fs::perms{0644}); }
  SECTION("a backup beside it") { Household::put(home.data() / "achilles.format-3.db", "x", fs::perms{0640}); }
  SECTION("a backup in its folder") {
    REQUIRE(home.type({"backup"}) == Exit::done);
    fs::permissions(
        fs::directory_iterator { home.data() / "backups" } -> path(), fs::perms{0640});
  }
  SECTION("the folder of the backups") {
    REQUIRE(home.type({"backup"}) == Exit::done);
    fs::permissions(home.data() / "backups", fs::perms{0755});
  }
  SECTION("the directory") { fs::permissions(home.data(), fs::perms{0755}); }
  SECTION("the owner may put nothing into the directory") { fs::permissions(home.data(), fs::perms{0500}); }
  SECTION("the owner himself may not") { fs::permissions(home.file(), fs::perms{0400}); }
  expect(home, {"permissions wrong"});
}

TEST_CASE("a home in which no journal can be begun is no sound place") {
  test::RunnersHome home;
  fs::permissions(home.path(), fs::perms{0500});
  CHECK(home.type({"doctor"}) == Exit::failed);
  CHECK(home.said().find("nothing can be put into " + home.path().string()) != std::string::npos);
  fs::permissions(home.path(), fs::perms{0700});
}

TEST_CASE("a home of somebody else's is no sound place") {
  test::RunnersHome home;
  const test::OrdinaryUser user(home.path());
  home.environment()["HOME"] = "/usr";
  CHECK(home.type({"doctor"}) == Exit::failed);
  CHECK(home.said().find("/usr belongs to somebody else") != std::string::npos);
}

TEST_CASE("a folder that cannot be listed is told of, and what it should have shown is not called sound") {
  struct Closed {
    const char *folder, *check;
  };
  const auto [folder, check] =
      GENERATE(Closed{".local/share/achilles/backups", "backups"}, Closed{".config/achilles/hooks", "hooks"},
               Closed{".config/achilles/protocols", "protocols"});
  Household home;
  Household::close(home.path() / folder);
  expect(home, {"permissions unseen"});
  CHECK(home.said().find(std::string{"\n"} + check + "\tsound") == std::string::npos);
}

TEST_CASE("what an accident left beside the journal is found") {
  Household home;
  SECTION("of another way to write") { Household::put(home.file().string() + "-shm", ""); }
  SECTION("of a replacement") { Household::put(home.data() / ".achilles-a1B2c3", "x"); }
  SECTION("of a replacement of the settings") { Household::put(home.config() / ".achilles-a1B2c3", "x"); }
  SECTION("of a backup") { Household::put(home.data() / "achilles.00000000-0000-4000-8000-000000000000.db", "x"); }
  expect(home, {"strays notable"});
}

TEST_CASE("a copy that was made in a conflict is found, and a backup is none") {
  Household home;
  Household::put(home.data() / "achilles.format-3.db", "x");
  Household::put(home.data() / "achilles.format-1.2.db", "x");
  expect(home, {});
  const auto* const name =
      GENERATE("achilles (1).db", "achilles(2).db", "achilles.sync-conflict-20261120-180500-ABCDEFG.db",
               "achilles (conflicted copy 2026-11-20).db", "achilles (runner's conflicted copy).db");
  Household::put(home.data() / name, "x");
  expect(home, {"copies wrong"});
}

TEST_CASE("whether there is a backup, a recent one, and one that can be read") {
  Household home;
  expect(home, {});
  for (int i = 0; i < 30; ++i) home.type({"log", "pain", "2"});
  expect(home, {"backups notable"});
  REQUIRE(home.type({"backup"}) == Exit::done);
  expect(home, {});

  SECTION("one that is older than a month and what was stored since") {
    home.environment()["ACHILLES_NOW"] = "2026-12-24T08:00:00+01:00";
    REQUIRE(home.type({"log", "pain", "2"}) == Exit::done);
    expect(home, {"backups notable"});
  }
  SECTION("one that is older, beside one of a clock that was ahead") {
    home.environment()["ACHILLES_NOW"] = "2190-03-02T08:00:00+01:00";
    REQUIRE(home.type({"backup"}) == Exit::done);
    home.environment()["ACHILLES_NOW"] = "2026-12-24T08:00:00+01:00";
    REQUIRE(home.type({"log", "pain", "2"}) == Exit::done);
    expect(home, {"backups notable"});
  }
  SECTION("what is in the way of them") {
    fs::remove_all(home.data() / "backups");
    Household::put(home.data() / "backups", "x");
    expect(home, {"backups wrong"});
  }
  SECTION("one that was damaged") {
    damage(
        fs::directory_iterator { home.data() / "backups" } -> path(), "CREATE TABLE", "damage");
    expect(home, {"backups wrong"});
  }
}

TEST_CASE("a journal that is gone while its backups are there is no journal that never was") {
  Household home;
  REQUIRE(home.type({"backup"}) == Exit::done);
  const bool emptied = GENERATE(true, false);
  if (emptied) {
    fs::resize_file(home.file(), 0);
  } else {
    fs::remove(home.file());
  }
  expect(home, {"file wrong"});
}

TEST_CASE("a folder that others keep in step is known by its name or its marker") {
  const test::TemporaryHome home;
  const auto in = [&](const std::string& folder, const std::string& marker = {}) {
    const auto directory = home.path() / folder / "sport";
    fs::create_directories(directory);
    if (!marker.empty()) std::ofstream{home.path() / folder / marker} << "";
    return checkup::synchroniser_of(directory);
  };
  CHECK(in("plain").empty());
  CHECK(in("Dropboxes").empty());
  CHECK(in("Dropbox") == "Dropbox");
  CHECK(in("Dropbox (Club)") == "Dropbox");
  CHECK(in("OneDrive - Club") == "OneDrive");
  CHECK(in("Mobile Documents") == "iCloud");
  CHECK(in("shared", ".stfolder") == "Syncthing");
  CHECK(in("cloud", ".nextcloudsync.log") == "Nextcloud");
  CHECK(in("clouds", ".sync_0123456789ab.db") == "Nextcloud");
  // What lies above a home is not looked into.
  CHECK(checkup::synchroniser_of(home.path() / "clouds/sport", home.path() / "clouds") == "Nextcloud");
  CHECK(checkup::synchroniser_of(home.path() / "clouds/sport", home.path() / "clouds/sport").empty());
  CHECK(checkup::synchroniser_of(home.path() / "clouds/sport", home.path() / "plain") == "Nextcloud");
}

TEST_CASE("where the journal lies is looked at") {
  Household home;
  SECTION("in a folder that others keep in step") {
    fs::create_directory(home.path() / ".stfolder");
    expect(home, {"place wrong"});
  }
  SECTION("in a git repository") {
    fs::create_directory(home.path() / ".git");
    expect(home, {"place notable"});
  }
}

TEST_CASE("settings that cannot be read keep the doctor from nothing") {
  Household home;
  SECTION("two wrong lines") {
    Household::put(home.config() / "config.toml", "colour = 'never'\nday_starts_at = '13:00'\n");
    expect(home, {"settings wrong"});
    home.type({"doctor"});
    CHECK(home.said().find("colour is no setting") != std::string::npos);
    CHECK(home.said().find("'13:00' is no time") != std::string::npos);
  }
  SECTION("a wrong variable") {
    home.environment()["ACHILLES_COLOR"] = "nver";
    expect(home, {"settings wrong"});
  }
  SECTION("a directory in their place") {
    fs::create_directories(home.config() / "config.toml");
    fs::permissions(home.config() / "config.toml", fs::perms{0700});
    expect(home, {"settings unseen"});
  }
  SECTION("others may write them") {
    Household::put(home.config() / "config.toml", "", fs::perms{0666});
    expect(home, {"settings wrong"});
  }
}

TEST_CASE("hooks that are never run, and those that others may change") {
  Household home;
  Household::put(home.config() / "hooks/on-log", "#!/bin/sh\n", fs::perms{0600});
  expect(home, {"hooks notable"});
  fs::permissions(home.config() / "hooks/on-log", fs::perms{0777});
  expect(home, {"hooks wrong"});
}

TEST_CASE("the runner's own programmes are read") {
  Household home;
  REQUIRE(home.type({"protocol", "new", "club"}) == Exit::done);
  const auto text = home.said();
  SECTION("a sound one") {
    Household::put(home.config() / "protocols/club.json", text);
    expect(home, {});
  }
  SECTION("one that is none") {
    Household::put(home.config() / "protocols/club.json", "{");
    expect(home, {"protocols wrong"});
  }
  SECTION("one by another name") {
    Household::put(home.config() / "protocols/team.json", text);
    expect(home, {"protocols wrong"});
  }
  SECTION("one with the name of a built-in") {
    Household::put(home.config() / "protocols/flow.json", text);
    expect(home, {"protocols notable"});
  }
}

TEST_CASE("a programme that was edited or lost after it was taken up is told of") {
  Household home;
  REQUIRE(home.type({"protocol", "new", "club"}) == Exit::done);
  const auto text = home.said();
  const auto file = home.config() / "protocols/club.json";
  Household::put(file, text);
  REQUIRE(home.type({"protocol", "use", "club", "--yes"}) == Exit::done);
  expect(home, {});
  SECTION("edited") { Household::put(file, text + "\n"), damage(file, "\"title\": \"", "\"title\": \"X"); }
  SECTION("lost") { fs::remove(file); }
  expect(home, {"programme notable"});
}

TEST_CASE("a clock that stands before what was stored is wrong") {
  Household home;
  home.environment()["ACHILLES_NOW"] = "2026-11-18T18:05:00+01:00";
  const auto found = home.examined();
  CHECK(found.exit == Exit::failed);
  CHECK(found.checks.contains("clock wrong"));
  CHECK(home.said().find("days to come") != std::string::npos);
}

TEST_CASE("a zone nobody knows and a day that began at another time are worth knowing") {
  Household home;
  SECTION("zone") { home.environment()["TZ"] = "Europe/Berln"; }
  SECTION("day") {
    home.environment()["ACHILLES_NOW"] = "2026-11-21T05:00:00+01:00";
    REQUIRE(home.type({"log", "pain", "1"}) == Exit::done);
    home.environment()["ACHILLES_DAY_STARTS_AT"] = "06:00";
    home.environment()["ACHILLES_NOW"] = "2026-11-21T18:00:00+01:00";
  }
  expect(home, {"clock notable"});
}

TEST_CASE("a damaged journal is examined as far as it goes") {
  Household home;
  REQUIRE(home.type({"log", "note", "along the river"}) == Exit::done);
  REQUIRE(home.type({"log", "note", "along the canal"}) == Exit::done);
  damage(home.file(), "along the river", "along the RIVER");
  damage(home.file(), "along the canal", "along the CANAL");
  expect(home, {"pages wrong", "rows wrong"});
  CHECK(home.said().find("#3 to #4") != std::string::npos);
}

TEST_CASE("the doctor does not die of what is wrong with the journal") {
  Household home;
  SECTION("there is none") {
    fs::remove(home.file());
    expect(home, {"file notable"});
  }
  SECTION("nothing says where it is") {
    home.environment().erase("HOME");
    expect(home, {"file wrong"});
  }
  SECTION("it is another program's") {
    Household::put(home.file(), std::string(5000, 'x'));
    expect(home, {"file wrong"});
  }
  SECTION("it is a few bytes") {
    Household::put(home.file(), "x");
    CHECK(home.examined().exit == Exit::failed);
  }
  SECTION("it is a link") {
    fs::rename(home.file(), home.data() / "real.db");
    fs::create_symlink("real.db", home.file());
    expect(home, {"file wrong"});
  }
  SECTION("it is cut short") {
    fs::resize_file(home.file(), 8192);
    const auto found = home.examined();
    CHECK(found.exit == Exit::failed);
    CHECK(found.checks.contains("pages wrong"));
  }
  SECTION("its directory is a file") {
    fs::remove_all(home.data());
    Household::put(home.data(), "x");
    expect(home, {"file wrong"});
  }
}

TEST_CASE("the doctor changes nothing") {
  Household home;
  fs::permissions(home.file(), fs::perms{0644});
  Household::put(home.data() / ".achilles-a1B2c3", "x");
  const auto contents = [&] {
    std::map<std::string, std::string> all;
    for (const auto& one : fs::recursive_directory_iterator{home.path()}) {
      std::ifstream in{one.path(), std::ios::binary};
      const auto mode = std::to_string(static_cast<unsigned>(one.status().permissions()));
      all[one.path().string()] =
          mode + (one.is_regular_file() ? std::string{std::istreambuf_iterator<char>{in}, {}} : "");
    }
    return all;
  };
  const auto before = contents();
  home.type({"doctor"});
  home.type({"doctor", "--replay", "--json"});
  CHECK(contents() == before);
}

}  // namespace
}  // namespace achilles::cli
