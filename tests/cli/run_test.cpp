#include "cli/run.hpp"

#include <new>
#include <ostream>
#include <stdexcept>
#include <streambuf>

#include "cli/arguments/invocation.hpp"
#include "cli/commands/list.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"

namespace achilles::cli {
namespace {

struct Options {
  std::optional<PainScore> pain;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.pain("-p,--pain", options.pain, "pain");
  arguments.json(options.json);
}

Exit prints(const Options& options, World& world) {
  world.out << "pain " << (options.pain ? options.pain->value() : -1) << " in " << world.database.string() << "\n";
  return Exit::done;
}

Exit stores(const Options& options, World& world) {
  world.stored = true;
  return prints(options, world);
}

Exit refuses(const Options&, World&) { throw Error{Exit::refused, "the plan is stopped", "See a clinician."}; }
Exit stumbles(const Options&, World&) { throw std::logic_error{"not foreseen"}; }
Exit runs_out(const Options&, World&) { throw std::bad_alloc{}; }
Exit stores_and_runs_out(const Options& options, World& world) {
  stores(options, world);
  return runs_out(options, world);
}
Exit stores_and_stumbles(const Options& options, World& world) {
  stores(options, world);
  return stumbles(options, world);
}

const std::vector<Command> commands{
    command<Options>({.name = "log", .summary = "log"}, declare, prints),
    command<Options>({.name = "log run", .summary = "log a run", .effect = Effect::changes}, declare, stores),
    command<Options>({.name = "plan", .summary = "plan"}, declare, prints),
    command<Options>({.name = "stop", .summary = "stop"}, declare, refuses),
    command<Options>({.name = "stumble", .summary = "stumble"}, declare, stumbles),
    command<Options>({.name = "swell", .summary = "swell"}, declare, runs_out),
    command<Options>({.name = "log stumble", .summary = "keep"}, declare, stores_and_stumbles),
    command<Options>({.name = "log swell", .summary = "keep"}, declare, stores_and_runs_out),
    command<Options>({.name = "protocol list", .summary = "list"}, declare, prints),
    command<Options>({.name = "protocol show", .summary = "show"}, declare, prints),
};

struct Outcome {
  Exit exit;
  std::string out, err;
};

Outcome ran(const std::vector<std::string>& arguments) {
  test::Stage stage;
  auto world = stage.world();
  const auto exit = run(arguments, world, commands);
  return {exit, stage.out.str(), stage.err.str()};
}

TEST_CASE("the longest name that the words begin with is the command") {
  CHECK(invocation_from({"log", "run", "-p", "3"}, commands).command->name == "log run");
  CHECK(invocation_from({"log", "-p", "3"}, commands).command->name == "log");
  CHECK(invocation_from({"plan"}, commands).command->name == "plan");
}

TEST_CASE("options of every command may stand before and after its name") {
  CHECK(ran({"--db", "/srv/a.db", "plan", "-p", "3"}).out == "pain 3 in /srv/a.db\n");
  CHECK(ran({"plan", "-p", "3", "--db=/srv/a.db"}).out == "pain 3 in /srv/a.db\n");
  CHECK(ran({"--ascii", "--color=never", "log", "run", "--db", "/srv/a.db"}).out == "pain -1 in /srv/a.db\n");
  CHECK(ran({"--db", "/srv/a.db", "plan", "--db", "/srv/b.db"}).exit == Exit::usage);
}

TEST_CASE("a mistyped command is not run, and the nearest is named") {
  const auto outcome = ran({"lgo"});
  CHECK(outcome.exit == Exit::usage);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.find("no command named 'lgo'") != std::string::npos);
  CHECK(outcome.err.find("Did you mean 'log'?") != std::string::npos);
  CHECK(ran({"log", "rn"}).err.find("Did you mean 'log run'?") != std::string::npos);
  CHECK(ran({"protocl"}).err.find("Did you mean 'protocol'?") != std::string::npos);
  CHECK(ran({"elephant"}).err.find("achilles help") != std::string::npos);
}

TEST_CASE("a program that asked for JSON gets it also where there is no such command") {
  CHECK(ran({"lgo", "--json"}).err.starts_with("{\n  \"schema\": \"achilles/error/1\""));
  CHECK(ran({"--json", "lgo"}).err.starts_with("{"));
  CHECK(ran({"lgo", "--", "--json"}).err.starts_with("achilles: "));
}

TEST_CASE("commands are not abbreviated") { CHECK(ran({"pla"}).exit == Exit::usage); }

TEST_CASE("the first word of a group says what may follow") {
  const auto outcome = ran({"protocol"});
  CHECK(outcome.exit == Exit::usage);
  CHECK(outcome.err.find("achilles protocol list | show") != std::string::npos);
}

TEST_CASE("no words at all show what there is, unless there is a page of today") {
  CHECK(ran({}).exit == Exit::done);
  CHECK(ran({}).out.find("list | show") != std::string::npos);
  auto with_today = commands;
  with_today.push_back(command<Options>({.name = "today", .summary = "today"}, declare, prints));
  CHECK(invocation_from({}, with_today).command->name == "today");
  CHECK(invocation_from({"--json"}, with_today).arguments == std::vector<std::string>{"--json"});
}

TEST_CASE("help and version come from every door") {
  CHECK(ran({"--version"}).out.starts_with("achilles "));
  CHECK(ran({"--version", "--verbose"}).out.find("journal    format") != std::string::npos);
  CHECK(ran({"--help"}).out == ran({"-h"}).out);
  const auto help = ran({"log", "run", "--help"});
  CHECK(help.exit == Exit::done);
  CHECK(help.out.find("-p, --pain N") != std::string::npos);
  CHECK(ran({"log", "run", "-h"}).out == help.out);
  CHECK(ran({"log", "run", "-p", "3", "--help"}).out == help.out);
}

TEST_CASE("help heeds the options of every command, wherever they stand") {
  const std::vector<Command> told{command<Options>({.name = "plan", .summary = "so many …"}, declare, prints)};
  for (const std::vector<std::string>& line : {std::vector<std::string>{"plan", "--help", "--ascii"},
                                               {"--ascii", "plan", "-h"},
                                               {"--ascii", "--help"},
                                               {"--help", "--ascii"}}) {
    CAPTURE(line);
    test::Stage stage;
    auto world = stage.world();
    world.out_look.ascii = false;
    CHECK(run(line, world, told) == Exit::done);
    CHECK(stage.out.str().find("so many") != std::string::npos);
    CHECK(stage.out.str().find("…") == std::string::npos);
  }
  const auto wrong = ran({"plan", "--help", "--color", "sometimes"});
  CHECK(wrong.exit == Exit::usage);
  CHECK(wrong.out.empty());
}

TEST_CASE("an error is told once, on standard error, with its own exit code") {
  const auto outcome = ran({"stop"});
  CHECK(outcome.exit == Exit::refused);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.find("the plan is stopped") != std::string::npos);
  CHECK(outcome.err.find("See a clinician.") != std::string::npos);
}

TEST_CASE("asked for JSON, an error is one JSON object") {
  CHECK(ran({"stop", "--json"}).err.starts_with("{"));
  CHECK(ran({"plan", "--json", "-p", "11"}).err.starts_with("{"));
  CHECK(ran({"plan", "-p", "11"}).err.starts_with("achilles: --pain 11 is outside 0 to 10"));
}

TEST_CASE("what nobody foresaw is an internal error and no crash") {
  const auto outcome = ran({"stumble"});
  CHECK(outcome.exit == Exit::failed);
  CHECK(outcome.err.find("internal error") != std::string::npos);
}

TEST_CASE("when memory runs out it says so, and does not crash") {
  const auto outcome = ran({"swell"});
  CHECK(outcome.exit == Exit::failed);
  CHECK(outcome.err.starts_with("achilles: there is not enough memory\n"));
}

TEST_CASE("whatever goes wrong behind it, what is stored is not said to have failed") {
  const auto stumbled = ran({"log", "stumble"});
  CHECK(stumbled.exit == Exit::unreported);
  CHECK(stumbled.err.find("What was stored is intact.") != std::string::npos);
  const auto swollen = ran({"log", "swell"});
  CHECK(swollen.exit == Exit::unreported);
  CHECK(swollen.err.starts_with("achilles: done, but there is not enough memory for the report\n"));
}

/// A disk with no room: nothing can be written.
class Full : public std::streambuf {};

TEST_CASE("an answer that nobody could read is not a success") {
  test::Stage stage;
  Full full;
  std::ostream out{&full};
  auto surroundings = stage.surroundings();
  cli::Surroundings blocked{.environment = surroundings.environment,
                            .clock = surroundings.clock,
                            .at_local = surroundings.at_local,
                            .utf8 = true,
                            .in = stage.in,
                            .out = out,
                            .err = stage.err};
  auto world = world_in(blocked);
  CHECK(run({"--help"}, world, commands) == Exit::failed);
  out.clear();
  CHECK(run({"plan"}, world, commands) == Exit::failed);
  CHECK(stage.err.str().find("the answer could not be written") != std::string::npos);
  out.clear();
  CHECK(run({"log", "run"}, world, commands) == Exit::unreported);
  CHECK(stage.err.str().find("stored, but the report could not be written") != std::string::npos);
}

TEST_CASE("a world that cannot be made is an error like any other") {
  test::Stage stage;
  stage.environment["ACHILLES_NOW"] = "soon";
  CHECK(run({"paths"}, stage.surroundings()) == Exit::usage);
  CHECK(stage.err.str().starts_with("achilles: ACHILLES_NOW 'soon' is not an instant"));
}

}  // namespace
}  // namespace achilles::cli
