#include <fstream>

#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::test {
namespace {

TEST_CASE("settings that were never finished go with the settings") {
  RunnersHome home;
  std::filesystem::create_directories(home.config());
  std::ofstream(home.config() / ".achilles-aB3xY9") << "color";
  REQUIRE(home.type({"erase", "--all", "--settings", "--yes"}) == Exit::done);
  CHECK_FALSE(std::filesystem::exists(home.config()));
}

}  // namespace
}  // namespace achilles::test
