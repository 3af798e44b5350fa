#include <algorithm>
#include <array>

#include "cli/arguments/cli11_arguments.hpp"
#include "cli/commands/list.hpp"
#include "cli/run.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"

namespace achilles::cli {
namespace {

/// What these print is a format of its own: CSV, a protocol's text, help, what a shell or an installer asks for.
constexpr std::array<std::string_view, 7> with_a_format{"export csv",  "export json", "protocol new", "help",
                                                        "completions", "__man",       "__complete"};

TEST_CASE("every reading command has --json") {
  test::Stage stage;
  auto world = stage.world();
  for (const Command& command : commands::all()) {
    if (command.effect != Effect::reads) continue;
    CAPTURE(command.name);
    Cli11Arguments arguments{world};
    (void)command.prepare(arguments);
    const bool apart = std::ranges::find(with_a_format, command.name) != with_a_format.end();
    CHECK(arguments.declares("--json") != apart);
  }
}

TEST_CASE("a command that lists and stores does one of them at a time") {
  test::Stage stage;
  auto world = stage.world();
  CHECK(run({"screen", "--none", "--json"}, world) == Exit::usage);
  CHECK(run({"test", "visa-a", "63", "--json"}, world) == Exit::usage);
  CHECK(stage.out.str().empty());
}

}  // namespace
}  // namespace achilles::cli
