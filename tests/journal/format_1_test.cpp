#include "journal/backups.hpp"
#include "old_notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using Numbers = std::vector<std::int64_t>;

namespace {

std::string references(const Notebook& notebook, const char* table) {
  return notebook.sql(
      std::string("SELECT group_concat(\"table\") FROM (SELECT \"table\" FROM pragma_foreign_key_list('") + table +
      "') ORDER BY 1)");
}

}  // namespace

TEST_CASE("an older journal is known as one until something was stored in it") {
  const OldNotebook notebook(1);
  CHECK(journal::Journal::outdated(notebook.file()));
  notebook.bring_up_to_date();
  CHECK_FALSE(journal::Journal::outdated(notebook.file()));
  CHECK_FALSE(journal::Journal::outdated(notebook.file().string() + "-is-not-there"));
}

TEST_CASE("a journal of format 1 is brought up to date with every entry of every kind") {
  const OldNotebook notebook(1);
  CHECK(notebook.sql("PRAGMA user_version") == "1");
  const auto before = notebook.columns();
  notebook.bring_up_to_date();
  CHECK(notebook.sql("PRAGMA user_version") == "5");
  CHECK(notebook.columns() == before);
  CHECK(notebook.sql("SELECT count(*) FROM entry WHERE coalesce(test, value, surgery) IS NOT NULL") == "0");
  CHECK(notebook.sql("PRAGMA integrity_check") == "ok");
}

TEST_CASE("what was stored in format 1 reads as it was, checksums and all") {
  const OldNotebook notebook(1);
  notebook.bring_up_to_date();
  CHECK(notebook.living() == Numbers{1, 2, 7, 3, 4, 5, 6, 8, 9, 10, 11, 13, 14});
  const auto journal = notebook.read();
  const auto entries = journal.entries({});
  CHECK(entries[0].body == Body{Start{Side::left,
                                      Site::midportion,
                                      day("2026-08-01"),
                                      true,
                                      "flow",
                                      "bcb6013961b0cfda",
                                      pain(4),
                                      std::vector<std::string>{"step", "backpack"},
                                      {}}});
  CHECK(entries[1].note == "stiff – 3/10");
  CHECK(entries[3].body == Body{Activity{Activity::Kind::run, 8000, std::chrono::seconds{2640}, 16000, pain(3), pain(2),
                                         "road", "vapor"}});
  CHECK(entries[5].body == Body{ExerciseSets{"heel-drop-straight", 3, 12, {}, 5000, pain(4)}});
  CHECK(entries[9].body == Body{Clearance{Sign::gap, "Dr Ode", day("2026-10-04")}});
  CHECK(journal.episode()->opening.number == 13);
  CHECK(journal.episode()->switches.empty());
  CHECK_FALSE(journal.programme("bcb6013961b0cfda"));
}

TEST_CASE("undo and redo go on where format 1 stopped") {
  const OldNotebook notebook(1);
  CHECK(notebook.undo()->target.number == 17);
  CHECK(notebook.undo()->target.command == "start");
  CHECK(notebook.undo()->target.command == "log morning");  // number 11, which had been brought back
  CHECK(notebook.living() == Numbers{1, 2, 7, 3, 4, 5, 6, 8, 9, 10});
  CHECK(notebook.redo()->target.number == 11);
  CHECK(notebook.read().episode()->opening.number == 1);
}

TEST_CASE("numbers go on behind the highest that format 1 gave, whether its row is there or not") {
  const OldNotebook notebook(1);
  notebook.sql("UPDATE sqlite_sequence SET seq = 40 WHERE name = 'entry'");
  CHECK(notebook.log({on("2026-10-07", TestResult{"heel-raise", 23})}).front().number == 41);
  CHECK(notebook.sql("SELECT group_concat(name) FROM (SELECT name FROM sqlite_sequence ORDER BY 1)") ==
        "entry,operation");
}

TEST_CASE("a checkpoint of format 1 stays one of its entry") {
  const OldNotebook notebook(1);
  notebook.bring_up_to_date();
  CHECK(notebook.read().checkpoint_before(day("2026-10-05"), 1, "bcb6013961b0cfda", 1)->state == "state");
  CHECK(references(notebook, "checkpoint") == "entry");
  CHECK(references(notebook, "entry") == "entry,operation");
}

TEST_CASE("the backup of a journal of format 1 is a journal of format 1") {
  const OldNotebook notebook(1);
  const auto before = notebook.columns();
  notebook.bring_up_to_date();
  const auto backup = journal::backups_of(notebook.file()).at(0).file;
  REQUIRE(std::filesystem::exists(backup));
  std::filesystem::rename(backup, notebook.file());
  CHECK(notebook.sql("PRAGMA user_version") == "1");
  CHECK(notebook.sql("SELECT count(*) FROM entry") == "14");
}

TEST_CASE("bringing up to date does not make a damaged entry sound") {
  const OldNotebook notebook(1);
  notebook.sql("UPDATE entry SET distance_m = 8001 WHERE number = 3");
  notebook.bring_up_to_date();
  const auto refused = refusal([&] { return notebook.read().entries({}); });
  REQUIRE(refused);
  CHECK(refused->what() == std::string("entry #3 is damaged: its checksum is wrong"));
}
