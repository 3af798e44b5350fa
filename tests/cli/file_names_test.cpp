// The names of files where a command tells them.
#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::test {
namespace {

TEST_CASE("a report says what file it wrote, and sends none of its name's escapes") {
  RunnersHome home;
  REQUIRE(home.starts() == Exit::done);
  CHECK(home.type({"report", "--html", "e\x1b[31mvil.html"}) == Exit::done);
  CHECK(home.complaint() == "Wrote the report to e\\x1b[31mvil.html\n");
  CHECK(std::filesystem::exists(home.path() / "e\x1b[31mvil.html"));
}

TEST_CASE("a path is told with all its spaces and in one piece") {
  RunnersHome home;
  const std::string name = "/srv/two  spaces/" + std::string(90, 'x') + ".db";
  CHECK(home.type({"paths", "--db", name}) == Exit::done);
  CHECK(home.said().starts_with("  data    " + name + "\n"));
  CHECK(home.type({"paths", "--db", "/srv/e\x1b[31mvil.db"}) == Exit::done);
  CHECK(home.said().starts_with("  data    /srv/e\\x1b[31mvil.db\n"));
}

}  // namespace
}  // namespace achilles::test
