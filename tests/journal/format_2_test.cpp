#include "journal/backups.hpp"
#include "old_notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using Numbers = std::vector<std::int64_t>;

namespace {

const std::string flow_hash = "5d41402abc4b2a76";
const std::string own_hash = "7d793037a0760186";

}  // namespace

TEST_CASE("a journal of format 2 is brought up to date with every entry of every kind") {
  const OldNotebook notebook(2);
  CHECK(notebook.sql("PRAGMA user_version") == "2");
  const auto before = notebook.columns();
  notebook.bring_up_to_date();
  CHECK(notebook.sql("PRAGMA user_version") == "5");
  CHECK(notebook.columns() == before);
  CHECK(notebook.sql("SELECT count(*) FROM decision") == "0");
  CHECK(notebook.sql("PRAGMA integrity_check") == "ok");
}

TEST_CASE("what was stored in format 2 reads as it was, checksums and all") {
  const OldNotebook notebook(2);
  notebook.bring_up_to_date();
  CHECK(notebook.living() == Numbers{1, 2, 4, 3, 5, 6, 7, 8, 9, 10, 11, 12});
  const auto journal = notebook.read();
  const auto entries = journal.entries({});
  CHECK(entries[0].body == Body{Start{Side::right, Site::insertional, day("2026-08-01"), true, "flow", flow_hash,
                                      pain(4), std::vector<std::string>{"step", "towel"}, day("2026-06-15")}});
  CHECK(entries[3].note == "easy, \"slow\"");
  CHECK(entries[9].body == Body{TestResult{"heel-raise", 23}});
  CHECK(entries[10].body == Body{TestResult{"knee-to-wall", -5}});
  CHECK(entries[11].body == Body{Switch{"mine", own_hash}});
  CHECK(journal.episode()->opening.number == 1);
  CHECK(journal.episode()->switches.front().number == 12);
}

TEST_CASE("the programmes and the checkpoint of format 2 are still there") {
  const OldNotebook notebook(2);
  notebook.bring_up_to_date();
  const auto journal = notebook.read();
  CHECK(journal.programme(own_hash)->base == flow_hash);
  CHECK(journal.programme(flow_hash)->text == "{\"id\": \"flow\"}\n");
  CHECK(journal.checkpoint_before(day("2026-10-06"), 1, flow_hash, 1)->state == "state");
}

TEST_CASE("an earlier state of a journal of format 2 is known, though nothing that was said then is") {
  const OldNotebook notebook(2);
  notebook.bring_up_to_date();
  const auto journal = notebook.read();
  CHECK(journal.entries({.from = {}, .to = {}, .kind = "test", .as_of = 9, .still = {}}).size() == 2);
  CHECK(journal.entries({.from = {}, .to = {}, .kind = "test", .as_of = 10, .still = {}}).empty());
  CHECK(journal.episode(11)->switches.empty());
  int told = 0;
  journal.each_told([&told](const journal::Told&) { ++told; });
  CHECK(told == 0);
}

TEST_CASE("undo, redo and numbers go on where format 2 stopped") {
  const OldNotebook notebook(2);
  CHECK(notebook.redo()->target.number == 13);
  CHECK(notebook.undo()->target.number == 13);
  CHECK(notebook.undo()->target.command == "protocol use");
  const auto stored = notebook.log({on("2026-10-07", Screen{})});
  CHECK(stored.front().number == 14);
  CHECK(stored.front().operation == 18);
}

TEST_CASE("the backup of a journal of format 2 is a journal of format 2") {
  const OldNotebook notebook(2);
  const auto before = notebook.columns();
  notebook.bring_up_to_date();
  const auto backup = journal::backups_of(notebook.file()).at(0).file;
  REQUIRE(std::filesystem::exists(backup));
  std::filesystem::rename(backup, notebook.file());
  CHECK(notebook.sql("PRAGMA user_version") == "2");
  CHECK(notebook.columns() == before);
}

TEST_CASE("a damaged entry of format 2 is damaged in the newest format too") {
  const OldNotebook notebook(2);
  notebook.sql("UPDATE entry SET value = 24 WHERE number = 10");
  notebook.bring_up_to_date();
  const auto refused = refusal([&] { return notebook.read().entries({}); });
  REQUIRE(refused);
  CHECK(refused->what() == std::string("entry #10 is damaged: its checksum is wrong"));
}
