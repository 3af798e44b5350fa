#include "notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using journal::Checkpoint;

namespace {

Checkpoint after(const char* iso, std::string state = "state") {
  return {.day = day(iso), .episode = 1, .protocol_hash = "hash", .rules_version = 1, .state = std::move(state)};
}

std::string kept(const Notebook& notebook) {
  return notebook.sql("SELECT group_concat(day) FROM (SELECT day FROM checkpoint ORDER BY day)");
}

std::optional<Checkpoint> before(const Notebook& notebook, const char* iso) {
  return notebook.read().checkpoint_before(day(iso), 1, "hash", 1);
}

/// An episode from 2 January, and a checkpoint in each of three months.
void prepare(const Notebook& notebook) {
  notebook.log({started("2026-01-02")});
  for (const char* iso : {"2026-01-31", "2026-02-28", "2026-03-15"}) notebook.keep(after(iso));
}

}  // namespace

TEST_CASE("the latest checkpoint before a day is found") {
  const Notebook notebook;
  prepare(notebook);
  CHECK(before(notebook, "2026-03-16")->day == day("2026-03-15"));
  CHECK(before(notebook, "2026-03-15")->day == day("2026-02-28"));
  CHECK(before(notebook, "2026-02-01")->day == day("2026-01-31"));
  CHECK_FALSE(before(notebook, "2026-01-31"));
}

TEST_CASE("a checkpoint of another episode, protocol or version is not found") {
  const Notebook notebook;
  prepare(notebook);
  const auto journal = notebook.read();
  CHECK(journal.checkpoint_before(day("2026-04-01"), 1, "hash", 1)->state == "state");
  CHECK_FALSE(journal.checkpoint_before(day("2026-04-01"), 2, "hash", 1));
  CHECK_FALSE(journal.checkpoint_before(day("2026-04-01"), 1, "other", 1));
  CHECK_FALSE(journal.checkpoint_before(day("2026-04-01"), 1, "hash", 2));
}

TEST_CASE("of one month only the newest checkpoint stays") {
  const Notebook notebook;
  prepare(notebook);
  notebook.keep(after("2026-03-20"));
  CHECK(kept(notebook) == "2026-01-31,2026-02-28,2026-03-20");
  notebook.keep(after("2026-03-20", "again"));
  CHECK(kept(notebook) == "2026-01-31,2026-02-28,2026-03-20");
  CHECK(before(notebook, "2026-04-01")->state == "again");
}

TEST_CASE("an entry drops the checkpoints from its day on") {
  const Notebook notebook;
  prepare(notebook);
  notebook.log({morning("2026-03-16", 1)});
  CHECK(kept(notebook) == "2026-01-31,2026-02-28,2026-03-15");
  notebook.log({morning("2026-03-20", 1), morning("2026-02-28", 1)});
  CHECK(kept(notebook) == "2026-01-31");
}

TEST_CASE("undo and redo drop the checkpoints from the first day they touch") {
  const Notebook notebook;
  prepare(notebook);
  notebook.log({morning("2026-02-10", 1)});
  notebook.keep(after("2026-02-09"));
  notebook.keep(after("2026-03-15"));
  notebook.undo();
  CHECK(kept(notebook) == "2026-01-31,2026-02-09");
  notebook.keep(after("2026-02-10"));
  notebook.redo();
  CHECK(kept(notebook) == "2026-01-31");
}

TEST_CASE("a damaged checkpoint is as good as none: the one before it is found") {
  const Notebook notebook;
  prepare(notebook);
  notebook.sql("UPDATE checkpoint SET state = 'stat3' WHERE day = '2026-03-15'");
  CHECK(before(notebook, "2026-04-01")->day == day("2026-02-28"));
}

TEST_CASE("keeping a checkpoint is nothing that undo could take back") {
  const Notebook notebook;
  prepare(notebook);
  CHECK(notebook.undo()->entries.size() == 1);
  CHECK_FALSE(notebook.undo());
}
