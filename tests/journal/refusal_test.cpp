#include "support/refusal.hpp"

#include <SQLiteCpp/Database.h>

#include "notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

void expect_refused_unchanged(const Notebook& notebook, const std::string& cause) {
  const auto before = bytes_of(notebook.file());
  for (const auto access : {Journal::Access::read, Journal::Access::write}) {
    const auto refused = refusal([&] { return Journal::open(notebook.file(), access); });
    REQUIRE(refused);
    CHECK(refused->exit() == Exit::storage);
    CHECK(std::string(refused->what()).find(cause) != std::string::npos);
    CHECK(refused->hint().find("Nothing was changed.") == 0);
    CHECK(bytes_of(notebook.file()) == before);
  }
  CHECK(std::distance(std::filesystem::directory_iterator(notebook.file().parent_path()), {}) == 1);
}

void create(const Notebook& notebook, const std::string& sql) {
  SQLite::Database(notebook.file().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

}  // namespace

TEST_CASE("a database of another program is refused unchanged") {
  const Notebook notebook;
  create(notebook, "CREATE TABLE task (name); PRAGMA user_version = 1;");
  expect_refused_unchanged(notebook, "belongs to another program");
}

TEST_CASE("a database of another program that has its own application id is refused unchanged") {
  const Notebook notebook;
  create(notebook, "CREATE TABLE fossil (name); PRAGMA application_id = 252006673;");
  expect_refused_unchanged(notebook, "belongs to another program");
}

TEST_CASE("a journal of a newer format is refused unchanged") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.sql("PRAGMA user_version = 9");
  expect_refused_unchanged(notebook, "has format 9, newer than this achilles (format 5)");
}

TEST_CASE("a file that is no database is refused unchanged") {
  const Notebook notebook;
  put_bytes(notebook.file(), GENERATE(std::string("x"), std::string("date,pain\r\n2026-03-01,2\r\n"),
                                      std::string(5000, 'z'), std::string("SQLite format 3")));
  expect_refused_unchanged(notebook, "is not an achilles journal");
}

TEST_CASE("a file of zeros is refused unchanged") {
  const Notebook notebook;
  put_bytes(notebook.file(), std::string(8192, '\0'));
  expect_refused_unchanged(notebook, "is not an achilles journal");
}

TEST_CASE("an empty file is a new journal") {
  const Notebook notebook;
  put_bytes(notebook.file(), "");
  CHECK_FALSE(Journal::exists(notebook.file()));
  const auto journal = notebook.read();
  CHECK(journal.entries({}).empty());
  CHECK_FALSE(journal.episode());
  CHECK(bytes_of(notebook.file()).empty());
  notebook.log({morning("2026-03-01", 1)});
  CHECK(notebook.living().size() == 1);
}

TEST_CASE("what is no file is refused") {
  const Notebook notebook;
  std::filesystem::create_directory(notebook.file());
  CHECK(Journal::exists(notebook.file()));
  for (const auto access : {Journal::Access::read, Journal::Access::write}) {
    const auto refused = refusal([&] { return Journal::open(notebook.file(), access); });
    REQUIRE(refused);
    CHECK(refused->what() == notebook.file().string() + " is not a file");
  }
}

TEST_CASE("a symbolic link to a file is refused, one to a directory is followed") {
  const Notebook notebook;
  const auto home = notebook.file().parent_path();
  std::filesystem::create_directory(home / "real");
  std::filesystem::create_directory_symlink(home / "real", home / "linked");
  Journal::open(home / "linked" / "a.db", Journal::Access::write);
  CHECK(Journal::exists(home / "real" / "a.db"));
  std::filesystem::create_symlink(home / "real" / "a.db", home / "link.db");
  for (const auto access : {Journal::Access::read, Journal::Access::write}) {
    const auto refused = refusal([&] { return Journal::open(home / "link.db", access); });
    REQUIRE(refused);
    CHECK(refused->what() == (home / "link.db").string() + " is a symbolic link");
  }
}

TEST_CASE("a relative path is one from the working directory") {
  const Notebook notebook;
  Journal::open("here.db", Journal::Access::write);
  CHECK(std::filesystem::exists(notebook.file().parent_path() / "here.db"));
  CHECK(Journal::open("here.db", Journal::Access::read).entries({}).empty());
}
