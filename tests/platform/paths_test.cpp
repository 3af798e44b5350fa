#include <map>

#include "achilles/error.hpp"
#include "platform/platform.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"
#include "support/temporary_home.hpp"

using namespace achilles;

namespace {

platform::Paths paths(const std::map<std::string, std::string>& variables) {
  return platform::paths([&variables](const std::string& name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    if (found == variables.end()) return std::nullopt;
    return found->second;
  });
}

}  // namespace

TEST_CASE("files are below HOME where nothing else is said") {
  const auto found = paths({{"HOME", "/home/ana"}});
  CHECK(found.database == "/home/ana/.local/share/achilles/achilles.db");
  CHECK(found.config == "/home/ana/.config/achilles");
  CHECK(found.state == "/home/ana/.local/state/achilles");
}

TEST_CASE("files are where the XDG variables say") {
  const auto found = paths({{"HOME", "/home/ana"},
                            {"XDG_DATA_HOME", "/data"},
                            {"XDG_CONFIG_HOME", "/config"},
                            {"XDG_STATE_HOME", "/state"}});
  CHECK(found.database == "/data/achilles/achilles.db");
  CHECK(found.config == "/config/achilles");
  CHECK(found.state == "/state/achilles");
}

TEST_CASE("the XDG variables do without HOME") {
  const auto found = paths({{"XDG_DATA_HOME", "/data"}});
  CHECK(found.database == "/data/achilles/achilles.db");
  CHECK(found.config.empty());
  CHECK(found.state.empty());
}

TEST_CASE("relative and empty values are ignored") {
  const auto* const value = GENERATE("", "data", "./data", "~/data");
  CHECK(paths({{"HOME", "/home/ana"}, {"XDG_DATA_HOME", value}}).database ==
        "/home/ana/.local/share/achilles/achilles.db");
  CHECK(paths({{"HOME", value}}).database.empty());
}

TEST_CASE("a path is whole, unless it begins in a directory that is gone") {
  const test::TemporaryHome home;
  const auto gone = home.path() / "gone";
  CHECK(platform::whole_path("a.db") == home.path() / "a.db");
  std::filesystem::create_directory(gone);
  std::filesystem::current_path(gone);
  std::filesystem::remove(gone);
  CHECK(platform::whole_path("/a.db") == "/a.db");
  CHECK(test::refusal([] { return platform::whole_path("a.db"); })->exit() == Exit::storage);
  CHECK(test::refusal([] { return platform::replace_file("a.csv", "new"), 0; })->exit() == Exit::storage);
}
