#include "cli/world/paging.hpp"

#include <ostream>

#include "cli/run.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"

namespace achilles::cli {
namespace {

struct Options {
  bool json = false;
};

void declare(Arguments& arguments, Options& options) { arguments.json(options.json); }

Exit prints(World& world, int lines) {
  for (int i = 0; i < lines; ++i) world.out << "line\n";
  return Exit::done;
}
Exit prints_much(const Options&, World& world) { return prints(world, 24); }
Exit prints_little(const Options&, World& world) { return prints(world, 23); }
Exit prints_wide(const Options&, World& world) {
  world.out << std::string(std::size_t{80} * 24, 'x') << '\n';
  return Exit::done;
}
Exit stops(const Options&, World& world) {
  prints(world, 30);
  return Exit::refused;
}
Exit fails(const Options&, World& world) {
  prints(world, 30);
  throw Error{Exit::storage, "the disk reported an error"};
}

const std::vector<Command> commands{
    command<Options>({.name = "much", .summary = "much"}, declare, prints_much),
    command<Options>({.name = "little", .summary = "little"}, declare, prints_little),
    command<Options>({.name = "wide", .summary = "wide"}, declare, prints_wide),
    command<Options>({.name = "stop", .summary = "stop"}, declare, stops),
    command<Options>({.name = "fail", .summary = "fail"}, declare, fails),
    command<Options>({.name = "change", .summary = "change", .effect = Effect::changes}, declare, prints_much),
};

/// Somebody at a terminal of 80 by 24, and what was put before them.
struct Seat {
  test::Stage stage;
  std::vector<std::string> program;
  std::string in_pages;
  bool works = true;

  Seat() { stage.environment["TERM"] = "xterm"; }

  cli::Surroundings surroundings() {
    const auto plain = stage.surroundings();
    return {.environment = plain.environment,
            .clock = plain.clock,
            .at_local = plain.at_local,
            .show_through =
                [this](const std::vector<std::string>& asked, std::string_view text) {
                  program = asked;
                  if (works) in_pages = text;
                  return works;
                },
            .utf8 = true,
            .in_is_terminal = true,
            .out_is_terminal = true,
            .err_is_terminal = true,
            .in = stage.in,
            .out = stage.out,
            .err = stage.err};
  }

  Exit types(const std::vector<std::string>& line) {
    auto world = world_in(surroundings());
    return run(line, world, commands);
  }
};

TEST_CASE("what is longer than the screen is shown in pages") {
  Seat seat;
  CHECK(seat.types({"much"}) == Exit::done);
  CHECK(seat.in_pages.size() == std::string_view{"line\n"}.size() * 24);
  CHECK(seat.stage.out.str().empty());
  CHECK(seat.program == std::vector<std::string>{"less", "-FRX"});
}

TEST_CASE("what fits the screen, the prompt below it, is printed") {
  Seat seat;
  CHECK(seat.types({"little"}) == Exit::done);
  CHECK(seat.in_pages.empty());
  CHECK_FALSE(seat.stage.out.str().empty());
}

TEST_CASE("a line wider than the screen takes several of its lines") {
  Seat seat;
  CHECK(seat.types({"wide"}) == Exit::done);
  CHECK_FALSE(seat.in_pages.empty());
}

TEST_CASE("LINES says how high the screen is") {
  Seat seat;
  seat.stage.environment["LINES"] = "25";
  CHECK(seat.types({"much"}) == Exit::done);
  CHECK(seat.in_pages.empty());
}

TEST_CASE("help is shown in pages like any answer") {
  Seat seat;
  seat.stage.environment["LINES"] = "3";
  CHECK(seat.types({"--help"}) == Exit::done);
  CHECK_FALSE(seat.in_pages.empty());
  seat.in_pages.clear();
  CHECK(seat.types({"much", "--help"}) == Exit::done);
  CHECK_FALSE(seat.in_pages.empty());
}

TEST_CASE("help is printed in one piece on request") {
  for (const std::vector<std::string>& line : {std::vector<std::string>{"--help", "--no-pager"},
                                               {"--no-pager", "--help"},
                                               {"much", "--help", "--no-pager"},
                                               {"much", "--accessible", "--help"}}) {
    Seat seat;
    CAPTURE(line);
    seat.stage.environment["LINES"] = "3";
    CHECK(seat.types(line) == Exit::done);
    CHECK(seat.in_pages.empty());
    CHECK_FALSE(seat.stage.out.str().empty());
  }
}

TEST_CASE("the exit code is the command's") {
  Seat seat;
  CHECK(seat.types({"stop"}) == Exit::refused);
  CHECK_FALSE(seat.in_pages.empty());
}

TEST_CASE("what was printed before an error is not lost") {
  Seat seat;
  CHECK(seat.types({"fail"}) == Exit::storage);
  CHECK(seat.in_pages.empty());
  CHECK(seat.stage.out.str().starts_with("line\n"));
  CHECK(seat.stage.err.str().starts_with("achilles: the disk"));
}

TEST_CASE("a pager that cannot be started loses nothing") {
  Seat seat;
  seat.works = false;
  CHECK(seat.types({"much"}) == Exit::done);
  CHECK(seat.stage.out.str().starts_with("line\n"));
}

TEST_CASE("nothing is paged for a program, on request, or after a change") {
  for (const std::vector<std::string>& line :
       {std::vector<std::string>{"much", "--json"}, {"much", "--no-pager"}, {"--no-pager", "much"}, {"change"}}) {
    Seat seat;
    CAPTURE(line);
    CHECK(seat.types(line) == Exit::done);
    CHECK(seat.in_pages.empty());
    CHECK_FALSE(seat.stage.out.str().empty());
  }
}

TEST_CASE("the variables choose the pager, and an empty one chooses none") {
  const auto chosen = [](const std::map<std::string, std::string>& variables) {
    Seat seat;
    for (const auto& [name, value] : variables) seat.stage.environment[name] = value;
    seat.types({"much"});
    return seat.program.empty() ? "" : seat.program.back();
  };
  const std::string flags = "export LESS=\"${LESS-FRX}\"; ";
  CHECK(chosen({{"PAGER", "more -s"}}) == flags + "more -s");
  CHECK(chosen({{"PAGER", "more"}, {"ACHILLES_PAGER", "most"}}) == flags + "most");
  CHECK(chosen({{"PAGER", "more"}, {"ACHILLES_PAGER", ""}}).empty());
  CHECK(chosen({{"PAGER", "cat"}}).empty());
  CHECK(chosen({{"TERM", "dumb"}}).empty());
}

TEST_CASE("nobody turns pages in a pipe") {
  Seat seat;
  auto surroundings = seat.surroundings();
  surroundings.in_is_terminal = GENERATE(true, false);
  surroundings.out_is_terminal = !surroundings.in_is_terminal;
  auto world = world_in(surroundings);
  CHECK(run({"much"}, world, commands) == Exit::done);
  CHECK(seat.in_pages.empty());
}

}  // namespace
}  // namespace achilles::cli
