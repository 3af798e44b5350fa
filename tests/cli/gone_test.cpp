#include <regex>

#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::test {
namespace {

namespace fs = std::filesystem;

/// A text without its breaks of lines.
std::string unbroken(const std::string& text) { return std::regex_replace(text, std::regex{"\\s+"}, " "); }

TEST_CASE("a journal that is gone is not begun again beside its backups") {
  RunnersHome home;
  REQUIRE(home.starts() == Exit::done);
  REQUIRE(home.type({"backup"}) == Exit::done);
  const auto file = home.data() / "achilles.db";
  SECTION("it is no longer there") { fs::remove(file); }
  SECTION("it is empty") { fs::resize_file(file, 0); }
  using Line = std::vector<std::string>;
  for (const auto& line : {Line{"log", "morning", "2"}, {"plan"}, {"history"}, {"undo"}, {"export", "csv"}}) {
    INFO(line.front());
    CHECK(home.type(line) == Exit::storage);
    CHECK(unbroken(home.complaint()).find("is gone or empty, and backups of it are there") != std::string::npos);
    CHECK(unbroken(home.complaint()).find("achilles restore") != std::string::npos);
  }
  CHECK((!fs::exists(file) || fs::file_size(file) == 0));
  CHECK(home.type({"screen"}) == Exit::storage);
  CHECK(unbroken(home.said()).find("[?] pop: Sudden pain") != std::string::npos);
  CHECK(home.type({"restore", "1", "--yes"}) == Exit::done);
  CHECK(home.type({"log", "morning", "2"}) == Exit::done);
}

TEST_CASE("who moves the backups of a journal that is gone away begins anew") {
  RunnersHome home;
  REQUIRE(home.starts() == Exit::done);
  REQUIRE(home.type({"backup"}) == Exit::done);
  fs::remove(home.data() / "achilles.db");
  fs::rename(home.data() / "backups", home.path() / "moved");
  CHECK(home.type({"log", "morning", "2"}) == Exit::done);
}

TEST_CASE("what takes nothing back leaves no journal where there was none") {
  RunnersHome home;
  for (const auto* const word : {"undo", "redo"}) {
    CHECK(home.type({word}) == Exit::failed);
    CHECK(home.type({word, "--dry-run"}) == Exit::failed);
  }
  CHECK_FALSE(fs::exists(home.data()));
}

TEST_CASE("what to do about a warning sign is said where it cannot be stored too") {
  RunnersHome home;
  CHECK(home.type({"--db", "/dev/null/achilles.db", "log", "flag", "calf-swelling"}) == Exit::storage);
  CHECK(home.said().find("urgent medical help today") != std::string::npos);
  CHECK(home.complaint().find("not saved") != std::string::npos);
}

}  // namespace
}  // namespace achilles::test
