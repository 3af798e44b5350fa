#include <stdexcept>

#include "notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using Numbers = std::vector<std::int64_t>;

namespace {

const std::string flow_hash = "5d41402abc4b2a76";

Happening removed(const char* day) { return on(day, Removal{}); }

}  // namespace

TEST_CASE("an edit stands in for the entry it was made of, under a number of its own") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 6), morning("2026-03-02", 2)});
  const auto edited = notebook.revise(1, morning("2026-03-01", 1)).front();
  CHECK(edited.number == 3);
  CHECK(edited.replaces == 1);
  CHECK(notebook.living() == Numbers{3, 2});
  CHECK(notebook.read().entries({}).front() == edited);
}

TEST_CASE("an entry is found by any number it ever had") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 6)});
  notebook.revise(1, morning("2026-03-01", 5));
  notebook.revise(2, morning("2026-03-01", 4));
  const auto journal = notebook.read();
  for (const std::int64_t number : {1, 2, 3}) CHECK(journal.entry(number)->number == 3);
  CHECK_FALSE(journal.entry(4));
}

TEST_CASE("the newest entry is the one stored last of those that count") {
  const Notebook notebook;
  notebook.log({morning("2026-03-05", 1), morning("2026-03-01", 2)});
  CHECK(notebook.read().newest()->number == 2);
  notebook.revise(1, morning("2026-03-05", 3));
  CHECK(notebook.read().newest()->number == 3);
  notebook.undo();
  notebook.undo();
  CHECK_FALSE(notebook.read().newest());
}

TEST_CASE("what is taken out counts no more, until that is taken back") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 6), morning("2026-03-02", 2)});
  notebook.revise(1, removed("2026-03-01"), "rm");
  CHECK(notebook.living() == Numbers{2});
  CHECK_FALSE(notebook.read().entry(1));
  CHECK(notebook.undo()->replaced.front().number == 1);
  CHECK(notebook.living() == Numbers{1, 2});
  CHECK(notebook.redo()->replaced.front().number == 1);
  CHECK(notebook.living() == Numbers{2});
}

TEST_CASE("undo of an edit brings the older form back, and an edit of that begins a second line") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 6)});
  notebook.revise(1, morning("2026-03-01", 5));
  notebook.undo();
  CHECK(notebook.read().entry(2)->number == 1);
  notebook.revise(1, morning("2026-03-01", 4));
  CHECK(notebook.living() == Numbers{3});
  CHECK(notebook.read().entry(2)->number == 3);
}

TEST_CASE("only what counts can be revised, and a change that tries keeps nothing") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 6)});
  notebook.revise(1, morning("2026-03-01", 5));
  CHECK_THROWS_AS(notebook.revise(1, morning("2026-03-01", 4)), std::logic_error);
  CHECK_THROWS_AS(notebook.revise(9, morning("2026-03-01", 4)), std::logic_error);
  CHECK(notebook.living() == Numbers{2});
  CHECK(notebook.sql("SELECT count(*) FROM operation") == "2");
}

TEST_CASE("every form of an entry is on record, with its command and whether it counts") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 6)}, "log morning");
  notebook.revise(1, morning("2026-03-01", 5));
  notebook.undo();
  notebook.revise(1, removed("2026-03-01"), "rm");
  const auto versions = notebook.read().versions(2);
  REQUIRE(versions.size() == 3);
  CHECK(versions[0].stored.command == "log morning");
  CHECK(versions[1].stored.command == "edit");
  CHECK(versions[1].taken_back);
  CHECK(kind(versions[2].entry.body) == "removal");
  CHECK_FALSE(versions[2].taken_back);
  for (const auto& version : versions) CHECK_FALSE(version.counts);
  notebook.undo();
  CHECK(notebook.read().versions(1).front().counts);
  CHECK(notebook.read().versions(7).empty());
}

TEST_CASE("a removal never counts, not even for those who look back") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 6)});
  notebook.revise(1, removed("2026-03-01"), "rm");
  const auto journal = notebook.read();
  CHECK(journal.entries({.from = {}, .to = {}, .kind = {}, .as_of = 2, .still = {}}).empty());
  CHECK(journal.entries({.from = {}, .to = {}, .kind = {}, .as_of = 1, .still = {}}).size() == 1);
  const auto before = moment("2026-01-01T00:00:00+01:00").utc;
  const auto still = journal.entries({.from = {}, .to = {}, .kind = {}, .as_of = {}, .still = before});
  REQUIRE(still.size() == 1);
  CHECK(still.front().number == 1);
  CHECK(journal.reversed_since(before));
}

TEST_CASE("a revision drops the checkpoints from the earlier of its two days on") {
  const Notebook notebook;
  notebook.log({started("2026-02-01")});
  notebook.log({morning("2026-03-05", 1)});
  for (const auto* const kept : {"2026-02-28", "2026-03-10"}) notebook.keep({day(kept), 1, flow_hash, 1, "state"});
  notebook.revise(2, morning("2026-03-20", 1));
  CHECK(notebook.read().checkpoint_before(day("2026-04-01"), 1, flow_hash, 1)->day == day("2026-02-28"));
}
