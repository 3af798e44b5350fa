#include "cli/world/colour.hpp"

#include <map>

#include "support/catch.hpp"
#include "support/stage.hpp"

namespace achilles::cli {
namespace {

TEST_CASE("colour follows the table") {
  struct Row {
    std::map<std::string, std::string> environment;
    bool terminal, colour;
  };
  const auto row = GENERATE(values<Row>({
      {{}, true, false},
      {{}, false, false},
      {{{"TERM", "xterm"}}, true, true},
      {{{"TERM", "xterm"}}, false, false},
      {{{"TERM", "dumb"}}, true, false},
      {{{"TERM", ""}}, true, false},
      {{{"TERM", "xterm"}, {"NO_COLOR", "1"}}, true, false},
      {{{"TERM", "xterm"}, {"NO_COLOR", "0"}}, true, false},
      {{{"TERM", "xterm"}, {"NO_COLOR", ""}}, true, true},
      {{{"CLICOLOR_FORCE", "1"}}, false, true},
      {{{"TERM", "dumb"}, {"CLICOLOR_FORCE", "1"}}, true, true},
      {{{"TERM", "xterm"}, {"CLICOLOR_FORCE", "0"}}, false, false},
      {{{"TERM", "xterm"}, {"CLICOLOR_FORCE", "0"}}, true, true},
      {{{"TERM", "xterm"}, {"CLICOLOR_FORCE", ""}}, false, false},
      {{{"NO_COLOR", "1"}, {"CLICOLOR_FORCE", "1"}}, true, false},
  }));
  CHECK(coloured("auto", test::environment_of(row.environment), row.terminal) == row.colour);
}

}  // namespace
}  // namespace achilles::cli
