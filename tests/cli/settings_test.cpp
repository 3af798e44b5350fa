#include "cli/world/settings.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "cli/run.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::cli {
namespace {

using settings::Setting;

/// A home with a settings file, and what a command makes of both.
struct Home {
  test::TemporaryHome home;
  test::Stage stage;

  Home() { stage.environment["HOME"] = home.path().string(); }
  [[nodiscard]] std::filesystem::path file() const { return home.path() / ".config/achilles/config.toml"; }
  void write(std::string_view text) const {
    std::filesystem::create_directories(file().parent_path());
    std::ofstream{file()} << text;
  }
  Exit run(const std::vector<std::string>& words) {
    stage.out.str("");
    stage.err.str("");
    return cli::run(words, stage.surroundings());
  }
  std::string said(const std::vector<std::string>& words) {
    CHECK(run(words) == Exit::done);
    return stage.out.str();
  }
};

/// Two values of a setting that are not what is built in.
std::pair<std::string, std::string> values_of(const settings::SettingInfo& setting) {
  switch (setting.kind) {
    case settings::Kind::choice:
      return {std::string{setting.choices.front()}, std::string{setting.choices[1]}};
    case settings::Kind::yes_no:
      return {"true", "false"};
    case settings::Kind::time:
      return {"03:00", "05:30"};
    case settings::Kind::words:
      return {"one", "two words"};
    case settings::Kind::path:
      return {"/srv/one.db", "/srv/two.db"};
  }
  return {};
}

TEST_CASE("the environment goes before the file, the file before what is built in") {
  Home home;
  for (const auto& setting : settings::all_settings()) {
    CAPTURE(setting.key);
    const auto key = std::string{setting.key};
    const auto [in_file, in_environment] = values_of(setting);
    const auto origin = [&] { return home.stage.world().settings[setting.setting].origin.from; };
    CHECK(origin() == Origin::From::built_in);
    REQUIRE(home.run({"config", "set", key, in_file}) == Exit::done);
    CHECK(home.said({"config", "get", key}) == in_file + "\n");
    CHECK(origin() == Origin::From::file);
    home.stage.environment[std::string{setting.variable}] = in_environment;
    CHECK(home.said({"config", "get", key}) == in_environment + "\n");
    CHECK(origin() == Origin::From::environment);
    home.stage.environment[std::string{setting.variable}] = "";
    CHECK(origin() == Origin::From::file);
    REQUIRE(home.run({"config", "unset", key}) == Exit::done);
    CHECK(origin() == Origin::From::built_in);
  }
}

TEST_CASE("a flag goes before the environment and the file") {
  Home home;
  home.write("color = 'never'\nascii = false\ndatabase = '/srv/file.db'\n");
  home.stage.environment["ACHILLES_DB"] = "/srv/env.db";
  home.stage.environment["ACHILLES_COLOR"] = "never";
  CHECK(home.said({"config", "get", "database"}) == "/srv/env.db\n");
  CHECK(home.said({"config", "get", "database", "--db", "/srv/flag.db"}) == "/srv/flag.db\n");
  CHECK(home.said({"--color=always", "config", "get", "color"}) == "always\n");
  CHECK(home.said({"config", "get", "ascii", "--ascii"}) == "true\n");
  CHECK(home.said({"config", "show", "--plain", "--accessible"}).find("accessible\ttrue\t--accessible\n") !=
        std::string::npos);
}

TEST_CASE("colour is right in five situations, on both streams") {
  struct Row {
    const char* situation;
    std::map<std::string, std::string> environment;
    std::vector<std::string> flags;
    const char* file;
    bool terminals, colour;
  };
  const auto row = GENERATE(values<Row>({
      {"a terminal", {{"TERM", "xterm"}}, {}, "", true, true},
      {"a pipe", {{"TERM", "xterm"}}, {}, "", false, false},
      {"NO_COLOR", {{"TERM", "xterm"}, {"NO_COLOR", "1"}}, {}, "color = 'always'", true, false},
      {"CLICOLOR_FORCE in a pipe", {{"CLICOLOR_FORCE", "1"}}, {}, "color = 'never'", false, true},
      {"TERM=dumb", {{"TERM", "dumb"}}, {}, "", true, false},
      {"--color=always", {{"NO_COLOR", "1"}}, {"--color=always"}, "color = 'never'", false, true},
      {"--color=never", {{"TERM", "xterm"}, {"CLICOLOR_FORCE", "1"}}, {"--color=never"}, "", true, false},
      {"always in the file", {{"TERM", "dumb"}}, {}, "color = 'always'", false, true},
      {"never in the file", {{"TERM", "xterm"}}, {}, "color = 'never'", true, false},
      {"ACHILLES_COLOR before NO_COLOR", {{"NO_COLOR", "1"}, {"ACHILLES_COLOR", "always"}}, {}, "", false, true},
  }));
  CAPTURE(row.situation);
  Home home;
  home.write(row.file);
  for (const auto& [name, value] : row.environment) home.stage.environment[name] = value;
  auto surroundings = home.stage.surroundings();
  surroundings.out_is_terminal = surroundings.err_is_terminal = row.terminals;
  auto plan = row.flags;
  plan.emplace_back("plan");
  CHECK(cli::run(plan, surroundings) == Exit::done);
  CHECK((home.stage.out.str().find("\x1b[") != std::string::npos) == row.colour);
  const auto world = [&] {
    auto made = world_in(surroundings);
    if (!row.flags.empty()) {
      made.settings.give(Setting::color, row.flags.front().substr(std::string_view{"--color="}.size()), "--color");
      made.settle();
    }
    return made;
  }();
  CHECK(world.out_look.colour == row.colour);
  CHECK(world.err_look.colour == row.colour);
}

TEST_CASE("with a broken file nothing runs but what helps to repair it") {
  Home home;
  home.write("color = 'nver'\n");
  for (const auto& words : std::vector<std::vector<std::string>>{
           {"plan"}, {"log", "morning", "2"}, {"config", "show"}, {"config", "get", "shoes"}, {}}) {
    CHECK(home.run(words) == Exit::usage);
    CHECK(home.stage.out.str().empty());
    CHECK(home.stage.err.str().find("1:9") != std::string::npos);
  }
  for (const auto& words : std::vector<std::vector<std::string>>{
           {"help"}, {"--version"}, {"--help"}, {"plan", "--help"}, {"paths"}, {"help", "settings"}}) {
    CHECK(home.run(words) == Exit::done);
  }
  CHECK(home.run({"config", "set", "color", "never"}) == Exit::done);
  CHECK(home.run({"plan"}) == Exit::done);
  home.write("colour = 'never'\n");
  CHECK(home.run({"plan"}) == Exit::usage);
  CHECK(home.run({"config", "unset", "colour"}) == Exit::done);
  CHECK(home.run({"plan"}) == Exit::done);
}

TEST_CASE("what is said of a table that is no setting takes it out") {
  Home home;
  home.write("ascii = true\n[foo]\nbar = 1\n");
  CHECK(home.run({"plan"}) == Exit::usage);
  CHECK(home.stage.err.str().find("take it out: achilles config unset foo.bar") != std::string::npos);
  CHECK(home.run({"config", "unset", "foo"}) == Exit::usage);
  CHECK(home.run({"config", "unset", "foo.bar"}) == Exit::done);
  CHECK(home.run({"plan"}) == Exit::done);
  home.write("[foo]\n");
  CHECK(home.run({"plan"}) == Exit::usage);
  CHECK(home.run({"config", "unset", "foo"}) == Exit::done);
  CHECK(home.run({"plan"}) == Exit::done);
  home.write("[[foo]]\nbar = 1\n");
  CHECK(home.run({"config", "unset", "foo"}) == Exit::usage);
  CHECK(home.stage.err.str().find("Edit the file.") != std::string::npos);
}

TEST_CASE("a file that cannot be read is told like any other problem") {
  Home home;
  std::filesystem::create_directories(home.file());
  CHECK(home.run({"plan"}) == Exit::failed);
  CHECK(home.stage.err.str().find("is a directory") != std::string::npos);
  std::filesystem::remove(home.file());
  home.write(std::string(100'000, '#'));
  CHECK(home.run({"plan"}) == Exit::usage);
}

TEST_CASE("a settings file that is a link stays one") {
  Home home;
  home.write("");
  std::filesystem::create_directories(home.home.path() / "dotfiles");
  std::filesystem::remove(home.file());
  std::filesystem::create_symlink(home.home.path() / "dotfiles/achilles.toml", home.file());
  CHECK(home.run({"config", "set", "units.load", "lb"}) == Exit::done);
  CHECK(std::filesystem::is_symlink(home.file()));
  CHECK(std::filesystem::is_regular_file(home.home.path() / "dotfiles/achilles.toml"));
  CHECK(std::filesystem::status(home.file()).permissions() ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  CHECK(home.said({"config", "get", "units.load"}) == "lb\n");
}

TEST_CASE("of settings that are changed at once none is lost") {
  for (int round = 0; round < 5; ++round) {
    Home home;
    std::vector<pid_t> children;
    for (const auto& setting : settings::all_settings()) {
      const auto child = ::fork();
      if (child == 0) {
        const auto exit = home.run({"config", "set", std::string{setting.key}, values_of(setting).first});
        ::_exit(static_cast<int>(exit));
      }
      children.push_back(child);
    }
    for (const auto child : children) {
      int status = -1;
      REQUIRE(::waitpid(child, &status, 0) == child);
      CHECK(status == 0);
    }
    for (const auto& setting : settings::all_settings()) {
      CHECK(home.said({"config", "get", std::string{setting.key}}) == values_of(setting).first + "\n");
    }
  }
}

TEST_CASE("a value that is none leaves the file untouched") {
  Home home;
  home.write("# mine\nascii = true\n");
  const auto before = std::filesystem::last_write_time(home.file());
  for (const auto& value : {"miles", "", "km\n"}) {
    CHECK(home.run({"config", "set", "units.distance", value}) == Exit::usage);
  }
  CHECK(home.run({"config", "set", "shoes", "\xff"}) == Exit::usage);
  CHECK(std::filesystem::last_write_time(home.file()) == before);
}

TEST_CASE("a change that nobody could read of says where to look") {
  Home home;
  home.stage.out.setstate(std::ios::badbit);
  CHECK(cli::run({"config", "set", "color", "never"}, home.stage.surroundings()) == Exit::unreported);
  CHECK(home.stage.err.str().find("achilles config show") != std::string::npos);
}

TEST_CASE("a new start of the day is for new entries, and past days stay") {
  Home home;
  home.stage.environment["ACHILLES_NOW"] = "2026-11-20T03:30:00+01:00";
  CHECK(home.said({"log", "pain", "3"}).find("Thu 19 Nov (today)") != std::string::npos);
  CHECK(home.run({"config", "set", "day_starts_at", "03:00"}) == Exit::done);
  CHECK(home.said({"log", "pain", "2"}).find("Fri 20 Nov (today)") != std::string::npos);
  const auto history = home.said({"history", "--plain"});
  CHECK(history.find("1\t2026-11-19\t03:30") == 0);
  CHECK(history.find("2\t2026-11-20\t03:30") != std::string::npos);
}

TEST_CASE("usual shoes are worn on runs alone, and not when another word is said") {
  Home home;
  CHECK(home.run({"config", "set", "shoes", "vapor"}) == Exit::done);
  CHECK(home.said({"log", "run", "8km"}).find("shoes vapor") != std::string::npos);
  CHECK(home.said({"log", "run", "8km", "--shoes", "trail"}).find("shoes trail") != std::string::npos);
  CHECK(home.said({"log", "run", "8km", "--shoes", "none"}).find("shoes") == std::string::npos);
  CHECK(home.said({"log", "walk", "8km"}).find("shoes") == std::string::npos);
}

TEST_CASE("units change what people read, and not a byte of what programs read") {
  Home home;
  CHECK(home.run({"start", "--side", "left", "--site", "midportion", "--onset", "2026-09-01", "--diagnosed", "yes",
                  "--signs", "none"}) == Exit::done);
  CHECK(home.run({"log", "run", "8km", "44min", "--speed", "16kph", "-p", "2"}) == Exit::done);
  CHECK(home.run({"log", "session", "one-leg-raise", "3x12", "+5kg", "left", "-p", "4"}) == Exit::done);
  const std::vector<std::vector<std::string>> programs{
      {"plan", "--json"}, {"status", "--json"}, {"history", "--json"}, {"why", "--json"}, {"export", "csv"}};
  std::vector<std::string> metric;
  for (const auto& words : programs) metric.push_back(home.said(words));
  CHECK(home.said({"history"}).find("8.0 km in 44:00 (5:30/km), up to 16.0 km/h") != std::string::npos);
  home.write("units = { distance = 'mi', load = 'lb' }\n");
  for (std::size_t i = 0; i < programs.size(); ++i) CHECK(home.said(programs[i]) == metric[i]);
  const auto history = home.said({"history"});
  CHECK(history.find("5.0 mi in 44:00 (8:51/mi), up to 9.9 mph") != std::string::npos);
  CHECK(history.find("+11 lb") != std::string::npos);
}

TEST_CASE("--quiet says what was stored and no more, and errors all the same") {
  Home home;
  const auto receipt = home.said({"log", "morning", "2", "--quiet"});
  CHECK(receipt == "Logged #1 for Fri 20 Nov (today): morning pain 2.\n");
  CHECK(home.run({"log", "morning", "11", "--quiet"}) == Exit::usage);
  CHECK_FALSE(home.stage.err.str().empty());
}

}  // namespace
}  // namespace achilles::cli
