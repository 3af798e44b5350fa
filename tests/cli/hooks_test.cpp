#include "cli/recording/hooks.hpp"

#include <fstream>

#include "cli/run.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::cli {
namespace {

namespace fs = std::filesystem;

/// A home with hooks of a few lines of shell.
class Place {
 public:
  Place() { fs::create_directories(hooks()); }

  void hook(const std::string& name, const std::string& lines) const {
    std::ofstream{hooks() / name} << "#!/bin/sh\n" << lines << "\n";
    fs::permissions(hooks() / name, fs::perms::owner_all);
  }

  struct Outcome {
    Exit exit;
    std::string out, err;
  };
  Outcome type(const std::vector<std::string>& words, const std::map<std::string, std::string>& variables = {}) const {
    test::Stage stage;
    stage.environment = variables;
    stage.environment["HOME"] = home_.path().string();
    auto world = stage.world();
    world.hook_limit = std::chrono::milliseconds{700};
    const auto exit = run(words, world);
    return {exit, stage.out.str(), stage.err.str()};
  }

  /// What a hook wrote into a file of the home; empty where it was not run.
  [[nodiscard]] std::string heard(const std::string& file) const {
    std::ifstream in{home_.path() / file};
    return {std::istreambuf_iterator<char>{in}, {}};
  }
  [[nodiscard]] std::string entries() const { return type({"export", "csv"}).out; }
  [[nodiscard]] const fs::path& path() const { return home_.path(); }

 private:
  [[nodiscard]] fs::path hooks() const { return home_.path() / ".config/achilles/hooks"; }
  test::TemporaryHome home_;
};

const std::vector<std::string> start{"start",      "--side",      "left", "--site",  "midportion", "--onset",
                                     "2026-09-01", "--diagnosed", "yes",  "--signs", "none"};
const std::vector<std::string> morning{"log", "morning", "2"};

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("a hook that refuses keeps everything from being stored") {
  const Place place;
  place.hook("pre-log", "echo 'not on\033[31m my watch' >&2; exit 1");
  place.hook("on-log", "cat > heard");
  const auto before = place.entries();
  const auto refused = place.type(morning);
  CHECK(refused.exit == Exit::refused);
  CHECK(refused.out.empty());
  CHECK(refused.err == "achilles: the hook pre-log refused it, and nothing was stored\n  not on\\x1b[31m my watch\n");
  CHECK(place.entries() == before);
  CHECK(place.heard("heard").empty());
  CHECK(place.type({"log", "morning", "2", "--no-hooks"}).exit == Exit::done);
  CHECK(place.type(morning, {{"ACHILLES_NO_HOOKS", "1"}}).exit == Exit::done);
}

TEST_CASE("a hook that can say no is not passed by when it cannot say anything") {
  const Place place;
  SECTION("because it hangs") {
    place.hook("pre-log", "sleep 60");
    const auto refused = place.type(morning);
    CHECK(refused.exit == Exit::refused);
    CHECK(has(refused.err, "it took more than 0.7 s"));
  }
  SECTION("because it cannot be run") {
    place.hook("pre-log", "");
    std::ofstream{place.path() / ".config/achilles/hooks/pre-log"} << "a shopping list\n";
    CHECK(place.type(morning).exit == Exit::refused);
  }
  CHECK(place.entries() == Place{}.entries());
}

TEST_CASE("a hook that fails afterwards is one line, and the change stands") {
  const Place place;
  place.hook("on-log", "echo no network; echo again; exit 3");
  const auto done = place.type(morning);
  CHECK(done.exit == Exit::done);
  CHECK(done.err == "achilles: the hook on-log failed (exit 3): no network\n");
  CHECK(has(place.entries(), "morning"));
  place.hook("on-log", "sleep 60");
  const auto late = place.type(morning);
  CHECK(late.exit == Exit::done);
  CHECK(late.err == "achilles: the hook on-log was ended: it took more than 0.7 s\n");
}

TEST_CASE("what a hook says never reaches standard output") {
  const Place place;
  const auto plain = place.type(morning).out;
  place.hook("on-log", "echo '{}'");
  place.hook("pre-log", "echo '[]'");
  const auto it = place.type(morning);
  CHECK(it.err == "[]\n{}\n");
  CHECK(it.out.size() == plain.size());
  CHECK_FALSE(has(it.out, "{}"));
}

TEST_CASE("hooks are told what was stored, the plan after it, and where the plan moved") {
  const Place place;
  for (const auto* name : {"pre-log", "on-log", "on-plan", "on-gate"}) place.hook(name, "cat > $ACHILLES_HOOK.json");
  REQUIRE(place.type(start).exit == Exit::done);
  CHECK(has(place.heard("pre-log.json"), "\"entry\": null"));
  CHECK(has(place.heard("on-log.json"), "\"entry\": \"e1\""));
  CHECK(has(place.heard("on-log.json"), "\"command\": \"start\""));
  CHECK(has(place.heard("on-plan.json"), "\"schema\": \"achilles/plan/1\""));
  CHECK(place.heard("on-gate.json").empty());
  place.type(morning);
  CHECK(place.heard("on-gate.json").empty());
  place.type({"undo"});
  CHECK(has(place.heard("on-log.json"), "\"command\": \"undo\""));
  CHECK(has(place.heard("on-log.json"), "\"kind\": \"morning\""));
}

TEST_CASE("hooks are told which entry is changed or taken out") {
  const Place place;
  place.type(morning);
  place.hook("pre-log", "cat > before");
  place.hook("on-log", "cat > after");
  REQUIRE(place.type({"edit", "1", "-p", "3", "--yes"}).exit == Exit::done);
  CHECK(has(place.heard("before"), R"("entry": null)"));
  CHECK(has(place.heard("before"), R"("replaces": "e1")"));
  CHECK(has(place.heard("after"), R"("replaces": "e1")"));
  REQUIRE(place.type({"rm", "2", "--yes"}).exit == Exit::done);
  CHECK(has(place.heard("before"), R"("kind": "removal")"));
  CHECK(has(place.heard("before"), R"("replaces": "e2")"));
}

TEST_CASE("the hook of the gate hears of a step up") {
  const Place place;
  place.hook("on-gate", "cat > gate");
  REQUIRE(place.type(start).exit == Exit::done);
  for (int day = 20; day < 30 && place.heard("gate").empty(); ++day) {
    const std::map<std::string, std::string> then{
        {"ACHILLES_NOW", "2026-11-" + std::to_string(day) + "T18:00:00+01:00"}};
    place.type({"log", "morning", "1"}, then);
    if (day < 27) CHECK(place.heard("gate").empty());
    for (int part = 0; part < 2; ++part) place.type({"log", "session", "-p", "1", "--after", "0"}, then);
  }
  CHECK(has(place.heard("gate"), "\"hook\": \"on-gate\""));
  CHECK(has(place.heard("gate"), "\"from\": {"));
}

TEST_CASE("a hook may log, and runs no hook by it") {
  const Place place;
  place.hook("on-log", "echo once >> heard; exec \"" ACHILLES_PROGRAM "\" log pain 1 --note 'from a hook'");
  const auto it = place.type(morning);
  CHECK(it.exit == Exit::done);
  CHECK(has(it.err, "Logged #2"));
  CHECK(place.heard("heard") == "once\n");
  CHECK(has(place.entries(), "from a hook"));
}

TEST_CASE("what is not executable or has no name of a hook is not run, and doctor says so") {
  const Place place;
  place.hook("on-lgo", "echo x > heard");
  place.hook("on-log", "echo x > heard");
  fs::permissions(place.path() / ".config/achilles/hooks/on-log", fs::perms::owner_read);
  const auto it = place.type(morning);
  CHECK(it.err.empty());
  CHECK(place.heard("heard").empty());
  const auto said = place.type({"doctor", "--plain"}).out;
  CHECK(has(said, "hooks/on-lgo is never run: the names are pre-log, on-log, on-plan, on-gate\t"));
  CHECK(has(said, "hooks/on-log is never run: it is not executable\t"));
}

}  // namespace
}  // namespace achilles::cli
