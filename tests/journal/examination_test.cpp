#include "journal/examination.hpp"

#include <SQLiteCpp/Database.h>

#include "journal/backups.hpp"
#include "notebook.hpp"
#include "old_notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using journal::Examination;
namespace fs = std::filesystem;

namespace {

using Found = Examination::Found;
using Numbers = std::vector<NumberRange>;

Examination examined(const Notebook& notebook) {
  return journal::examine(notebook.file(), std::chrono::milliseconds{0});
}

/// Five entries in as many operations, one of them taken back.
void log_some(const Notebook& notebook) {
  for (const auto* day : {"2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"}) {
    notebook.log({morning(day, 1)});
  }
  notebook.undo();
}

}  // namespace

TEST_CASE("a journal in which all is well is sound, and everything in it is read") {
  const Notebook notebook;
  log_some(notebook);
  notebook.keep(journal::KeptProgramme{"flow", "0123456789abcdef", {}, "{}"});
  const auto found = examined(notebook);
  CHECK(found.found == Found::journal);
  CHECK(found.sound());
  CHECK(found.entries.sound == 5);
  CHECK(found.operations.sound == 6);
  CHECK(found.programmes.sound == 1);
  CHECK(found.newest == moment("2026-11-20T18:05:00+01:00").utc);
}

TEST_CASE("every damaged row is named, not only the first") {
  const Notebook notebook;
  log_some(notebook);
  notebook.sql("UPDATE entry SET pain = 9 WHERE number IN (1, 3, 4)");
  notebook.sql("UPDATE operation SET command = 'lag' WHERE number IN (2, 6)");
  const auto found = examined(notebook);
  CHECK_FALSE(found.sound());
  CHECK(found.pages_sound);
  CHECK(found.entries.damaged == Numbers{{1, 1}, {3, 4}});
  CHECK(found.entries.sound == 2);
  CHECK(found.operations.damaged == Numbers{{2, 2}, {6, 6}});
}

TEST_CASE("damage to what was told, to a kept programme and to a checkpoint is told apart") {
  const Notebook notebook;
  {
    auto journal = notebook.write();
    auto change = journal.change();
    change.append(moment("2026-03-01T09:00+01:00"), "start", std::vector{started("2026-03-01")});
    change.keep(journal::Told{.day = day("2026-03-01"),
                              .episode = 1,
                              .protocol_hash = "0123456789abcdef",
                              .rules_version = 1,
                              .verdict = "{}"});
    change.keep(journal::KeptProgramme{"flow", "0123456789abcdef", {}, "{}"});
    change.keep(journal::Checkpoint{day("2026-02-28"), 1, "0123456789abcdef", 1, "{}"});
    change.commit();
  }
  REQUIRE(examined(notebook).sound());
  REQUIRE(examined(notebook).damaged_checkpoints == 0);
  notebook.sql("UPDATE decision SET verdict = '[]'");
  notebook.sql("UPDATE programme SET text = '[]'");
  notebook.sql("UPDATE checkpoint SET state = '[]'");
  const auto found = examined(notebook);
  CHECK(found.entries.all_sound());
  CHECK(found.decisions.damaged == Numbers{{1, 1}});
  CHECK(found.programmes.damaged == Numbers{{1, 1}});
  CHECK(found.damaged_checkpoints == 1);
}

TEST_CASE("rows that are gone are missed, in the middle and at the end") {
  const Notebook notebook;
  log_some(notebook);
  notebook.sql("DELETE FROM entry WHERE number IN (2, 3, 5)");
  const auto found = examined(notebook);
  CHECK_FALSE(found.sound());
  CHECK(found.entries.missing == Numbers{{2, 3}, {5, 5}});
}

TEST_CASE("a row that names what is not there is found") {
  const Notebook notebook;
  log_some(notebook);
  notebook.sql("UPDATE entry SET operation = 99 WHERE number = 2");
  CHECK(examined(notebook).lost_references == 1);
}

TEST_CASE("a view that says something else is found") {
  const Notebook notebook;
  log_some(notebook);
  behind(notebook.file())
      .exec(
          "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
          "replace(sql, 'IS NOT ''void''', 'IS NOT ''voie''') WHERE name = 'living'");
  REQUIRE(notebook.sql("PRAGMA integrity_check") == "ok");
  CHECK_FALSE(examined(notebook).sound());
}

TEST_CASE("a backup that was given the name of the journal is sound") {
  const Notebook notebook;
  log_some(notebook);
  const auto backup = journal::back_up(notebook.file(), Backup::Occasion::asked, {}, {});
  fs::rename(backup.file, notebook.file());
  CHECK(examined(notebook).sound());
}

TEST_CASE("of a file that is torn in the middle, what can be reached is read from both ends") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(200, morning("2026-03-01", 1)));
  auto bytes = bytes_of(notebook.file());
  const auto leaf =
      std::stoull(notebook.sql("SELECT pageno FROM dbstat WHERE name = 'entry' AND pagetype = 'leaf' "
                               "ORDER BY path LIMIT 1 OFFSET 2"));
  bytes.replace((leaf - 1) * 4096, 8, 8, '\xff');
  put_bytes(notebook.file(), bytes);
  const auto found = examined(notebook);
  CHECK_FALSE(found.pages_sound);
  REQUIRE(found.entries.missing.size() == 1);
  const auto [first, last] = found.entries.missing.front();
  CHECK(first > 1);
  CHECK(last < 200);
  CHECK(found.entries.sound == 200 - (last - first + 1));
}

TEST_CASE("what is no journal is called what it is") {
  const Notebook notebook;
  const auto is = [&] { return examined(notebook).found; };
  CHECK(is() == Found::nothing);
  put_bytes(notebook.file(), "");
  CHECK(is() == Found::nothing);
  put_bytes(notebook.file(), std::string(300, 'x'));
  CHECK(is() == Found::foreign);
  fs::remove(notebook.file());
  fs::create_directory(notebook.file());
  CHECK(is() == Found::no_file);
  fs::remove(notebook.file());
  fs::create_symlink("elsewhere", notebook.file());
  CHECK(is() == Found::link);
}

TEST_CASE("a journal of another format is told by its number") {
  const Notebook notebook;
  log_some(notebook);
  notebook.sql("PRAGMA user_version = 99");
  CHECK(examined(notebook).found == Found::newer);
  CHECK(examined(notebook).format == 99);
  const OldNotebook old(1);
  const auto found = examined(old);
  CHECK(found.found == Found::older);
  CHECK(found.pages_sound);
  CHECK(found.format == 1);
}

TEST_CASE("a journal that somebody else holds is not called damaged") {
  const Notebook notebook;
  log_some(notebook);
  SQLite::Database other(notebook.file().string(), SQLite::OPEN_READWRITE);
  other.exec("BEGIN EXCLUSIVE");
  const auto found = examined(notebook);
  CHECK(found.found == Found::refused);
  CHECK(found.refusal->what() == std::string("another program is using the journal"));
}

TEST_CASE("looking at a write that was interrupted does not roll it back") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(200, morning("2026-03-01", 1)));
  const auto file = notebook.file().string();
  {
    SQLite::Database database(file, SQLite::OPEN_READWRITE);
    database.exec("PRAGMA cache_size = 1");
    database.exec("BEGIN; UPDATE entry SET note = hex(zeroblob(2000))");
    fs::copy_file(file, file + ".torn");
    fs::copy_file(file + "-journal", file + ".torn-journal");
  }
  fs::rename(file + ".torn", file);
  fs::rename(file + ".torn-journal", file + "-journal");
  const auto before = bytes_of(notebook.file());
  CHECK(examined(notebook).found == Found::interrupted);
  CHECK(bytes_of(notebook.file()) == before);
  CHECK(fs::exists(file + "-journal"));
}
