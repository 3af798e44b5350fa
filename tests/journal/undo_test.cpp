#include "notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using Numbers = std::vector<std::int64_t>;

TEST_CASE("undo takes back the whole last command, and says which it was") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)}, "log morning");
  const auto stored = notebook.log({morning("2026-03-02", 1), morning("2026-03-03", 1)}, "log session");
  const auto reversal = notebook.undo();
  REQUIRE(reversal);
  CHECK(reversal->target.command == "log session");
  CHECK(reversal->target.number == 2);
  CHECK(reversal->target.at == moment("2026-11-20T18:05:00+01:00"));
  CHECK(reversal->entries == stored);
  CHECK(notebook.living() == Numbers{1});
}

TEST_CASE("undo goes back one command at a time, to the very first") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")}, "start");
  notebook.log({morning("2026-03-02", 1)});
  CHECK(notebook.undo()->target.command == "log");
  CHECK(notebook.undo()->target.command == "start");
  CHECK_FALSE(notebook.undo());
  CHECK(notebook.living().empty());
}

TEST_CASE("redo brings back in the order opposite to undo") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto second = notebook.log({morning("2026-03-02", 1)});
  notebook.undo();
  notebook.undo();
  CHECK(notebook.redo()->target.number == 1);
  CHECK(notebook.living() == Numbers{1});
  CHECK(notebook.redo()->entries == second);
  CHECK(notebook.living() == Numbers{1, 2});
  CHECK_FALSE(notebook.redo());
}

TEST_CASE("redo brings back nothing once something was stored since") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.undo();
  notebook.log({morning("2026-03-02", 1)});
  CHECK_FALSE(notebook.redo());
  CHECK(notebook.living() == Numbers{2});
}

TEST_CASE("redo does not reach past what was stored since, however much was taken back later") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.undo();
  notebook.log({morning("2026-03-02", 1)});
  notebook.undo();
  CHECK(notebook.redo()->target.number == 3);
  CHECK_FALSE(notebook.redo());
}

TEST_CASE("what was brought back can be taken back again") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  for (int i = 0; i < 3; ++i) {
    CHECK(notebook.undo());
    CHECK(notebook.living().empty());
    CHECK(notebook.redo());
    CHECK(notebook.living() == Numbers{1});
  }
}

TEST_CASE("nothing is ever deleted: what was taken back is still on record") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.undo();
  notebook.redo();
  CHECK(notebook.sql("SELECT count(*) FROM entry") == "1");
  CHECK(notebook.sql("SELECT group_concat(effect) FROM operation") == "store,void,restore");
}

TEST_CASE("an entry that replaces another stands in for it, as long as it counts itself") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.log({morning("2026-03-01", 4)});
  notebook.sql("UPDATE entry SET replaces = 1 WHERE number = 2");
  CHECK(notebook.sql("SELECT group_concat(number) FROM living") == "2");
  notebook.sql(
      "INSERT INTO operation (uuid, at_utc, offset_min, command, effect, target, checksum) "
      "SELECT replace(uuid, '-', '+'), at_utc, offset_min, 'undo', 'void', 2, 0 FROM operation WHERE number = 2");
  CHECK(notebook.sql("SELECT group_concat(number) FROM living") == "1");
}
