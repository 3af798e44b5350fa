// A folder that is there and cannot be listed is never taken for an empty one.
#include <filesystem>
#include <fstream>

#include "cli/run.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

using namespace achilles;
using namespace achilles::cli;

namespace {

namespace fs = std::filesystem;

class Home {
 public:
  Home() {
    stage_.environment["HOME"] = home_.path().string();
    REQUIRE(type({"start", "--side", "left", "--site", "midportion", "--onset", "2026-09-01", "--diagnosed", "yes",
                  "--signs", "none"}) == Exit::done);
  }

  /// Nobody can list a link that leads to itself, not even root.
  void close(const fs::path& folder) const {
    fs::create_directories((home_.path() / folder).parent_path());
    fs::create_symlink(folder.filename(), home_.path() / folder);
  }

  Exit type(const std::vector<std::string>& words) {
    stage_.out.str("");
    stage_.err.str("");
    auto world = stage_.world();
    return run(words, world);
  }
  [[nodiscard]] std::string complaint() const { return stage_.err.str(); }
  [[nodiscard]] fs::path path() const { return home_.path(); }

 private:
  test::TemporaryHome home_;
  test::Stage stage_;
};

bool says(const Home& home, const std::string& folder) {
  return home.complaint().starts_with("achilles: " + (home.path() / folder).string() + " cannot be listed");
}

const std::string protocols = ".config/achilles/protocols";
const std::string backups = ".local/share/achilles/backups";

}  // namespace

TEST_CASE("no backup is made that would leave out the runner's own programmes") {
  Home home;
  home.close(protocols);
  CHECK(home.type({"backup"}) == Exit::storage);
  CHECK(says(home, protocols));
  CHECK_FALSE(fs::exists(home.path() / backups));
}

TEST_CASE("who goes by a built-in programme needs no others") {
  Home home;
  home.close(protocols);
  CHECK(home.type({"plan"}) == Exit::done);
  CHECK(home.type({"protocol", "show", "alfredson"}) == Exit::done);
  CHECK(home.type({"protocol", "show", "mine"}) == Exit::storage);
  CHECK(says(home, protocols));
  CHECK(home.type({"protocol", "list"}) == Exit::storage);
  CHECK(says(home, protocols));
}

TEST_CASE("backups that cannot be listed are not called none") {
  Home home;
  home.close(backups);
  CHECK(home.type({"restore"}) == Exit::storage);
  CHECK(says(home, backups));
}
