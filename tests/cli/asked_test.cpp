// What happens on the disk while a command waits for somebody to agree.
#include <filesystem>
#include <set>

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

TEST_CASE("a restore that waits for its answer has put nothing anywhere") {
  RunnersHome home;
  REQUIRE(home.starts() == Exit::done);
  REQUIRE(home.type({"backup"}) == Exit::done);
  const auto files = [&home] {
    std::set<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(home.path())) found.insert(entry.path());
    return found;
  };
  const auto before = files();
  const auto look = [&] { CHECK(files() == before); };
  CHECK(home.type_and_answer({"restore", "1"}, "n\n", look) == Exit::failed);
  CHECK(files() == before);
}

}  // namespace
}  // namespace achilles::test
