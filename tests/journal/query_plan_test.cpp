#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "journal/rows/entries.hpp"
#include "journal/rows/past.hpp"
#include "notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

/// How SQLite means to answer a question, one step a line.
std::string plan_of(const Notebook& notebook, const std::string& question) {
  SQLite::Database database(notebook.file().string());
  SQLite::Statement explain(database, "EXPLAIN QUERY PLAN " + question);
  std::string steps;
  while (explain.executeStep()) steps += explain.getColumn(3).getString() + '\n';
  return steps;
}

const std::string walk_by_day = "WHERE day BETWEEN '2026-01-01' AND '2026-12-31' ORDER BY day, at_utc, number";
const std::string walk_back = "WHERE kind IN ('start', 'switch') ORDER BY number DESC";

}  // namespace

// Today's plan costs the same after a hundred years as after one.
TEST_CASE("no question about the newest days reads or sorts older ones") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  const auto* const question = GENERATE(
      "SELECT state FROM checkpoint WHERE episode = 1 AND protocol_hash = 'x' AND rules_version = 1 AND "
      "day_number < 20454 ORDER BY day_number DESC",
      "DELETE FROM checkpoint WHERE day_number >= (SELECT unixepoch(min(day)) / 86400 FROM entry WHERE operation = 1 "
      "OR number IN (SELECT replaces FROM entry WHERE operation = 1 AND replaces IS NOT NULL))",
      "SELECT * FROM entry WHERE operation = 1 ORDER BY number", "SELECT 1 FROM operation WHERE uuid = 'x'",
      "SELECT id, base, text, checksum FROM programme WHERE hash = 'x'",
      "SELECT number, effect = 'void' FROM operation WHERE target = 1 ORDER BY number DESC LIMIT 1",
      "SELECT operation FROM entry WHERE replaces = 1");
  const auto plan = plan_of(notebook, question);
  CAPTURE(question, plan);
  CHECK(plan.find("SEARCH") != std::string::npos);
  CHECK(plan.find("SCAN") == std::string::npos);
  CHECK(plan.find("TEMP B-TREE") == std::string::npos);
}

// The index holds openings and switches alone, newest last: the walk back meets nothing else and ends at an opening.
TEST_CASE("the current episode is found among openings and switches, without sorting") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  const auto plan = plan_of(notebook, journal::select_ids(walk_back));
  CAPTURE(plan);
  CHECK(plan.starts_with("SCAN entry USING INDEX entry_course\n"));
  CHECK(plan.find("SCAN", 1) == std::string::npos);
  CHECK(plan.find("TEMP B-TREE") == std::string::npos);
}

TEST_CASE("the newest days are found without a look at older ones, and each row once") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  const auto plan = plan_of(notebook, journal::select_ids(walk_by_day));
  CAPTURE(plan);
  CHECK(plan.starts_with("SEARCH entry USING INDEX entry_day (day>? AND day<?)\n"));
  CHECK(plan.find("SEARCH entry ", 1) == std::string::npos);
  CHECK(plan.find("SCAN") == std::string::npos);
  CHECK(plan.find("TEMP B-TREE") == std::string::npos);
}

TEST_CASE("an earlier state of the newest days is found without a look at older ones") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  const auto plan = plan_of(notebook, journal::select_past(walk_by_day));
  CAPTURE(plan);
  CHECK(plan.starts_with("SEARCH entry USING INDEX entry_day"));
  CHECK(plan.find("SCAN") == std::string::npos);
  CHECK(plan.find("TEMP B-TREE") == std::string::npos);
}

TEST_CASE("an earlier episode is found among openings and switches, without sorting") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  const auto plan = plan_of(notebook, journal::select_past(walk_back));
  CAPTURE(plan);
  CHECK(plan.starts_with("SCAN entry USING INDEX entry_course\n"));
  CHECK(plan.find("SCAN", 1) == std::string::npos);
  CHECK(plan.find("TEMP B-TREE") == std::string::npos);
}
