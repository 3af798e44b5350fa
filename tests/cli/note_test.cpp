#include "cli/typed/note.hpp"

#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::cli {
namespace {

TEST_CASE("a note is of ten thousand bytes at most, wherever it is written") {
  test::RunnersHome home;
  const std::string most(most_note_bytes, 'x');
  using Line = std::vector<std::string>;
  const auto line = GENERATE(Line{"log", "run", "5km", "--note"}, Line{"log", "note"}, Line{"ease", "--note"});
  REQUIRE(home.starts() == Exit::done);
  auto longest = line, longer = line;
  longest.push_back(most);
  longer.push_back(most + "x");
  CHECK(home.type(longer) == Exit::usage);
  CHECK(home.complaint().find("the note is longer than 10,000 bytes") != std::string::npos);
  CHECK(home.type(longest) == Exit::done);
  CHECK(home.type({"edit", "last", "--note", most + "x"}) == Exit::usage);
}

}  // namespace
}  // namespace achilles::cli
