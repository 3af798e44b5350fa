#include "cli/help/completion.hpp"

#include <algorithm>

#include "achilles/sign.hpp"
#include "cli/commands/list.hpp"
#include "cli/run.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::cli {
namespace {

using Words = std::vector<std::string>;

Completion completed(const Words& line, test::Stage& stage) {
  auto world = stage.world();
  return completion(line, commands::all(), world);
}

Words words(const Completion& completion) {
  Words words;
  for (const auto& candidate : completion.candidates) words.push_back(candidate.word);
  return words;
}

/// What may stand at the end of the line, in a home without a journal.
Words offered(const Words& line) {
  test::Stage stage;
  return words(completed(line, stage));
}

bool has(const Words& words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

TEST_CASE("the name of a command is completed word by word") {
  CHECK(offered({"pla"}) == Words{"plan"});
  CHECK(has(offered({""}), "protocol"));
  CHECK(offered({"log", "r"}) == Words{"run"});
  CHECK(offered({"--db", "x.db", "his"}) == Words{"history"});
  CHECK(offered({"nothing", ""}).empty());
}

TEST_CASE("what only programs ask for is offered to nobody") {
  CHECK(offered({"_"}).empty());
  CHECK_FALSE(has(offered({"help", ""}), "__man"));
}

TEST_CASE("options are those of the command and of every command, as often as they may be given") {
  CHECK(offered({"log", "run", "--s"}) == Words{"--speed", "--side", "--surface", "--shoes"});
  CHECK(offered({"log", "run", "--side", "left", "--s"}) == Words{"--speed", "--surface", "--shoes"});
  CHECK(has(offered({"log", "run", "-"}), "--ascii"));
  CHECK(offered({"--js"}) == Words{"--json"});  // of today, which needs no name
  CHECK(offered({"log", "run", "--", "-"}).empty());
}

TEST_CASE("a value is completed behind its option, a space or an equals sign between them") {
  CHECK(offered({"log", "run", "--side", ""}) == Words{"left", "right", "both"});
  CHECK(offered({"log", "run", "--side=l"}) == Words{"--side=left"});
  CHECK(offered({"--color", "n"}) == Words{"never"});
  CHECK(offered({"start", "--site", "m"}) == Words{"midportion"});
  CHECK(offered({"history", "--kind", "r"}) == Words{"run"});
  CHECK(offered({"log", "run", "--note", ""}).empty());
}

TEST_CASE("a day is completed behind an @ too") {
  CHECK(offered({"log", "run", "@y"}) == Words{"@yesterday"});
  CHECK(offered({"log", "run", "--day", "t"}) == Words{"today", "tue"});
  CHECK(offered({"plan", "yest"}) == Words{"yesterday"});
  CHECK(offered({"plan", "yesterday", ""}).empty());
}

TEST_CASE("ids come from the data") {
  CHECK(offered({"protocol", "use", "silb"}) == Words{"silbernagel"});
  CHECK(offered({"exercise", "show", "heel-drop-s"}) == Words{"heel-drop-straight"});
  CHECK(offered({"log", "session", "heel-drop-s"}) == Words{"heel-drop-straight"});
  CHECK(offered({"test", "hop"}) == Words{"hop-pain"});
  CHECK(offered({"why", "morning-j"}) == Words{"morning-jump"});
  CHECK(offered({"evidence", "stre"}) == Words{"stretching"});
  CHECK(offered({"log", "flag", ""}).size() == all_signs().size());
  CHECK(offered({"completions", ""}) == Words{"bash", "zsh", "fish"});
}

TEST_CASE("a list goes on behind its comma") {
  CHECK(offered({"start", "--signs", "pop,gap,ni"}) == Words{"pop,gap,night-pain"});
  CHECK(has(offered({"start", "--equipment", "towel,st"}), "towel,step"));
}

TEST_CASE("help is completed by commands and topics") {
  CHECK(offered({"help", "qu"}) == Words{"quantities"});
  CHECK(offered({"help", "log", "ru"}) == Words{"run"});
}

TEST_CASE("where a file may be named the shell is told") {
  test::Stage stage;
  CHECK(completed({"--db", ""}, stage).files);
  CHECK(completed({"export", "csv", ""}, stage).files);
  CHECK(completed({"protocol", "lint", "si"}, stage).files);
  CHECK(words(completed({"protocol", "lint", "si"}, stage)) == Words{"silbernagel"});
  CHECK_FALSE(completed({"protocol", "use", "si"}, stage).files);
  CHECK_FALSE(completed({"log", "run", "--note", ""}, stage).files);
}

/// `__complete` as a shell runs it.
struct Answer {
  Exit exit;
  std::string out, err;
};
Answer answer(test::Stage& stage, const Words& line) {
  Words arguments{"__complete", "--"};
  arguments.insert(arguments.end(), line.begin(), line.end());
  const auto exit = run(arguments, stage.surroundings());
  return {exit, stage.out.str(), stage.err.str()};
}

TEST_CASE("a candidate is a line, and what it means stands behind a tab") {
  test::Stage stage;
  CHECK(answer(stage, {"protocol", "diff", "silb"}).out ==
        "silbernagel\tSilbernagel: four phases that overlap\n:files\n");
}

TEST_CASE("a word may look like anything") {
  for (const Words& line : {Words{""}, Words{"--"}, Words{"-"}, Words{"--help", ""}, Words{"--", "--", ""}, Words{"@"},
                            Words{"log", "run", "--pain"}, Words{"--db"}, Words{"="}, Words{"\x1b[31m", "\xff"}}) {
    test::Stage stage;
    const auto said = answer(stage, line);
    CHECK(said.exit == Exit::done);
    CHECK(said.err.empty());
  }
}

TEST_CASE("a journal that cannot be read offers nothing and says nothing") {
  const test::TemporaryHome home;
  test::Stage stage;
  stage.environment["ACHILLES_DB"] = home.path().string();
  const auto said = answer(stage, {"test", ""});
  CHECK(said.exit == Exit::done);
  CHECK(said.out.empty());
  CHECK(said.err.empty());
}

TEST_CASE("recent entries are offered by their numbers, the newest first, from the data file of the line") {
  const test::TemporaryHome home;
  const auto file = (home.path() / "own.db").string();
  for (const char* pain : {"2", "3"}) {
    test::Stage stage;
    stage.environment["HOME"] = home.path().string();
    REQUIRE(run({"--db", file, "log", "morning", pain}, stage.surroundings()) == Exit::done);
  }
  struct Options {
    std::string id;
  };
  const Command show = command<Options>(
      {.name = "show", .summary = "an entry"},
      [](Arguments& arguments, Options& options) {
        arguments.text("ID", "ID", options.id, "its number", offers::entries);
      },
      [](const Options&, World&) { return Exit::done; });
  test::Stage stage;
  const auto world = stage.world();
  const auto found = completion({"show", "--db", file, ""}, {&show, 1}, world);
  REQUIRE(words(found) == Words{"2", "1"});
  CHECK(found.candidates[0].says == "Fri 20 Nov (today): morning pain 3");
  CHECK(completion({"show", ""}, {&show, 1}, world).candidates.empty());
}

TEST_CASE("the value of a setting is completed by the setting named before it") {
  test::Stage stage;
  const auto world = stage.world();
  const auto values = [&](const char* key) {
    return words(completion({"config", "set", key, ""}, commands::all(), world));
  };
  CHECK(values("units.distance") == Words{"km", "mi"});
  CHECK(values("color") == Words{"always", "never", "auto"});
  CHECK(values("day_starts_at").empty());
  CHECK(values("no.such").empty());
}

}  // namespace
}  // namespace achilles::cli
