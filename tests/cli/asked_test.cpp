// What happens on the disk while a command waits for somebody to agree.
#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::test {
namespace {

TEST_CASE("a backup that is made while an erasure waits for its answer is erased too") {
  RunnersHome home;
  REQUIRE(home.starts() == Exit::done);
  const auto back_up = [&home] { REQUIRE(home.type({"backup"}) == Exit::done); };
  REQUIRE(home.type_and_answer({"erase", "--all"}, "erase\n", back_up) == Exit::done);
  CHECK(home.said().find("Erased 2 files.\n") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(home.data()));
}

}  // namespace
}  // namespace achilles::test
