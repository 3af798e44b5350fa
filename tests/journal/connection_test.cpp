#include "journal/file/connection.hpp"

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

bool is_on(journal::Connection& connection, int setting) {
  int value = -1;
  REQUIRE(sqlite3_db_config(connection.database().getHandle(), setting, -1, &value) == SQLITE_OK);
  return value == 1;
}

std::string pragma(journal::Connection& connection, const std::string& name) {
  return connection.database().execAndGet("PRAGMA " + name).getString();
}

}  // namespace

TEST_CASE("a hostile file can do no harm, whoever opens it") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  for (const auto access : {Journal::Access::read, Journal::Access::write}) {
    journal::Connection connection(notebook.file(), access, std::chrono::seconds{5});
    CHECK(is_on(connection, SQLITE_DBCONFIG_DEFENSIVE));
    CHECK(is_on(connection, SQLITE_DBCONFIG_ENABLE_FKEY));
    CHECK_FALSE(is_on(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA));
    CHECK_FALSE(is_on(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION));
    CHECK(pragma(connection, "cell_size_check") == "1");
    CHECK(pragma(connection, "busy_timeout") == "5000");
  }
}

TEST_CASE("what is committed survives a power cut") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.sql("PRAGMA journal_mode = WAL");
  journal::Connection connection(notebook.file(), Journal::Access::write, std::chrono::seconds{5});
  connection.make_durable();
  CHECK(pragma(connection, "journal_mode") == "delete");
  CHECK(pragma(connection, "synchronous") == "3");  // EXTRA
}

TEST_CASE("nothing may refer to an entry that is not there") {
  const Notebook notebook;
  const auto orphan = [&] {
    notebook.keep({.day = day("2026-03-01"), .episode = 7, .protocol_hash = "x", .rules_version = 1, .state = "s"});
    return 0;
  };
  CHECK(refusal(orphan)->exit() == Exit::storage);
}
