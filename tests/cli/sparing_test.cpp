#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "platform/platform.hpp"
#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::cli {
namespace {

namespace fs = std::filesystem;

/// What writes a file that somebody names behind it.
const std::vector<std::vector<std::string>> writing{
    {"export", "json", "-o"}, {"export", "csv"}, {"export", "csv", "-o"}, {"report", "--html"}};

std::string bytes_of(const fs::path& file) { return platform::read_file(file, std::size_t{1} << 24U); }

std::vector<std::string> to(std::vector<std::string> words, const fs::path& file) {
  words.push_back(file.string());
  return words;
}

TEST_CASE("no answer takes the place of the journal or of a backup") {
  test::RunnersHome home;
  REQUIRE(home.starts() == Exit::done);
  REQUIRE(home.type({"backup"}) == Exit::done);
  REQUIRE(home.type({"backup", "-o", "copy.db"}) == Exit::done);
  const auto journal = home.data() / "achilles.db";
  const auto backup = fs::directory_iterator { home.data() / "backups" } -> path();
  fs::create_symlink(journal, "link.db");
  fs::create_symlink("copy.db", "link-to-a-copy.db");
  fs::create_hard_link(journal, "second-name.db");

  const auto stored = bytes_of(journal), kept = bytes_of(backup), copied = bytes_of("copy.db");
  const std::string its_own = "is the journal itself", one = "is a journal, or a backup of one";
  for (const auto& words : writing) {
    CAPTURE(words);
    const auto refused = [&](const fs::path& file, const std::string& why) {
      CAPTURE(file);
      CHECK(home.type(to(words, file)) == Exit::refused);
      CHECK(home.complaint().find(file.filename().string() + " " + why) != std::string::npos);
    };
    refused(journal, its_own);
    refused("link.db", its_own);
    refused("second-name.db", its_own);
    refused(backup, one);
    refused("copy.db", one);
    refused("link-to-a-copy.db", one);
  }
  CHECK((bytes_of(journal) == stored && bytes_of(backup) == kept && bytes_of("copy.db") == copied));
}

TEST_CASE("no answer from another journal takes the place of the usual one") {
  test::RunnersHome home;
  REQUIRE(home.starts() == Exit::done);
  REQUIRE(home.type({"backup", "-o", "other.db"}) == Exit::done);
  const auto stored = bytes_of(home.data() / "achilles.db");
  for (auto words : writing) {
    CAPTURE(words);
    words.insert(words.begin(), {"--db", "other.db"});
    CHECK(home.type(to(words, home.data() / "achilles.db")) == Exit::refused);
  }
  CHECK((bytes_of(home.data() / "achilles.db") == stored));
}

TEST_CASE("an answer takes the place of any other file") {
  test::RunnersHome home;
  REQUIRE(home.starts() == Exit::done);
  for (const auto& words : writing) {
    CAPTURE(words);
    std::ofstream{"old.txt"} << "old";
    CHECK(home.type(to(words, "old.txt")) == Exit::done);
    CHECK(fs::file_size("old.txt") > 3);
  }
}

}  // namespace
}  // namespace achilles::cli
