// A folder that is there and cannot be listed is never taken for an empty one.
#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::test {
namespace {

/// A runner with a plan, and a folder that cannot be listed.
struct Home : RunnersHome {
  explicit Home(const std::string& closed) : folder(path() / closed) {
    REQUIRE(starts() == Exit::done);
    close(folder);
  }
  [[nodiscard]] bool tells() const {
    return complaint().starts_with("achilles: " + folder.string() + " cannot be listed");
  }

  std::filesystem::path folder;
};

const std::string protocols = ".config/achilles/protocols";
const std::string backups = ".local/share/achilles/backups";

TEST_CASE("no backup is made that would leave out the runner's own programmes") {
  Home home(protocols);
  CHECK(home.type({"backup"}) == Exit::storage);
  CHECK(home.tells());
  CHECK_FALSE(std::filesystem::exists(home.path() / backups));
}

TEST_CASE("who goes by a built-in programme needs no others") {
  Home home(protocols);
  CHECK(home.type({"plan"}) == Exit::done);
  CHECK(home.type({"protocol", "show", "alfredson"}) == Exit::done);
  CHECK(home.type({"protocol", "show", "mine"}) == Exit::storage);
  CHECK(home.tells());
  CHECK(home.type({"protocol", "list"}) == Exit::storage);
  CHECK(home.tells());
}

TEST_CASE("backups that cannot be listed are not called none") {
  Home home(backups);
  CHECK(home.type({"restore"}) == Exit::storage);
  CHECK(home.tells());
}

}  // namespace
}  // namespace achilles::test
