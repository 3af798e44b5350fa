#include "journal/backups.hpp"

#include <unistd.h>

#include "journal/backup/backup_name.hpp"
#include "journal/replacement.hpp"
#include "notebook.hpp"
#include "size_limit.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
namespace fs = std::filesystem;
using Health = BackupContents::Health;
using Occasion = Backup::Occasion;

namespace {

const Moment evening = moment("2026-11-20T18:05:00+01:00");
const std::vector<CarriedFile> carried{{"config.toml", "color = \"never\"\n"}, {"protocols/mine.json", "{}"}};

Backup back_up(const Notebook& notebook, const Moment& at = evening, Occasion occasion = Occasion::asked) {
  return journal::back_up(notebook.file(), occasion, at, carried);
}

fs::path folder(const Notebook& notebook) { return notebook.file().parent_path() / "backups"; }

int files(const fs::path& directory) { return static_cast<int>(std::distance(fs::directory_iterator(directory), {})); }

void change(const fs::path& file, const char* sql) { behind(file).exec(sql); }

}  // namespace

TEST_CASE("a backup that was given the name of the journal is a journal like any other") {
  const Notebook notebook;
  const auto stored = notebook.log({morning("2026-03-01", 1)});
  fs::rename(back_up(notebook).file, notebook.file());
  CHECK(Journal::open(back_up(notebook).file, Journal::Access::read).entries({}) == stored);
}

TEST_CASE("a backup is a whole journal of its own, private, in a folder beside the journal") {
  const Notebook notebook;
  const auto stored = notebook.log({morning("2026-03-01", 1), morning("2026-03-05", 2)});
  const auto backup = back_up(notebook);
  CHECK(backup.file == folder(notebook) / "achilles.backup-2026-11-20T170500Z.db");
  CHECK(static_cast<unsigned>(fs::status(backup.file).permissions()) == 0600);
  CHECK(static_cast<unsigned>(fs::status(folder(notebook)).permissions()) == 0700);
  CHECK(files(folder(notebook)) == 1);
  const auto journal = Journal::open(backup.file, Journal::Access::read);
  CHECK(journal.entries({}) == stored);
  CHECK(journal.state_hash() == notebook.read().state_hash());
}

TEST_CASE("a backup says when and why it was made, and what is in it") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1), morning("2026-03-05", 2)});
  notebook.log({morning("2026-03-07", 2)});
  notebook.undo();
  back_up(notebook, evening, Occasion::import);
  const auto backups = journal::backups_of(notebook.file());
  REQUIRE(backups.size() == 1);
  CHECK(backups.front().at == evening);
  CHECK(backups.front().occasion == Occasion::import);
  const auto contents = journal::contents_of(backups.front());
  CHECK(contents.health == Health::sound);
  CHECK(contents.entries == 2);
  CHECK(contents.first == day("2026-03-01"));
  CHECK(contents.last == day("2026-03-05"));
  CHECK(contents.files == 2);
}

TEST_CASE("backups are listed newest first, and two of one second are told apart") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto first = back_up(notebook);
  const auto second = back_up(notebook);
  const auto earlier = back_up(notebook, moment("2026-11-19T18:05:00+01:00"));
  std::vector<fs::path> listed;
  for (const auto& backup : journal::backups_of(notebook.file())) listed.push_back(backup.file);
  CHECK(listed == std::vector{second.file, first.file, earlier.file});
}

TEST_CASE("names are told apart from those of other files and of other journals") {
  const fs::path journal = "/home/runner/achilles.db";
  const auto at = [&](const char* name) { return journal::instant_in_name(journal, name); };
  CHECK(at("achilles.backup-2026-11-20T170500Z.db") == evening.utc);
  CHECK(at("achilles.backup-2026-11-20T170500Z.12.db") == evening.utc);
  CHECK(journal::backup_name(journal, evening.utc, 12) == "achilles.backup-2026-11-20T170500Z.12.db");
  const auto* const other = GENERATE(
      "achilles.db", "other.backup-2026-11-20T170500Z.db", "achilles.backup-2026-11-20T170500Z.db-journal",
      "achilles.backup-2026-11-20T170500Z.1.db", "achilles.backup-2026-11-20T170500Z.x.db",
      "achilles.backup-2026-13-20T170500Z.db", "achilles.backup-2026-11-20T250500Z.db",
      "achilles.backup-2026-11-20T170500.db", "achilles.backup-.db", "achilles.backup-2026-11-20T170500Z copy.db");
  CAPTURE(other);
  CHECK_FALSE(at(other));
}

TEST_CASE("a backup goes elsewhere where it is told to, and takes the place of a file only with consent") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto file = notebook.file().parent_path() / "copy.db";
  put_bytes(file, "precious");
  const auto put = [&](bool replaces) {
    return journal::back_up(notebook.file(), Occasion::asked, evening, {}, journal::Elsewhere{file, replaces});
  };
  const auto refused = refusal([&] { return put(false); });
  REQUIRE(refused);
  CHECK(refused->what() == file.string() + " is there already");
  CHECK(bytes_of(file) == "precious");
  CHECK(put(true).file == file);
  CHECK(journal::contents_of({file, evening, {}}).health == Health::sound);
  CHECK(files(notebook.file().parent_path()) == 2);
}

TEST_CASE("a damaged journal is not backed up, and the error says what is damaged") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.sql("UPDATE entry SET pain = 2");
  const auto refused = refusal([&] { return back_up(notebook); });
  REQUIRE(refused);
  CHECK(refused->what() == std::string("entry #1 is damaged: its checksum is wrong"));
  CHECK(fs::is_empty(folder(notebook)));
}

TEST_CASE("an empty journal, or none, has no backup") {
  const Notebook notebook;
  CHECK(refusal([&] { return back_up(notebook); })->exit() == Exit::storage);
  put_bytes(notebook.file(), "");
  CHECK(refusal([&] { return back_up(notebook); })->what() ==
        std::string("there is nothing to back up: the journal is empty"));
  CHECK_FALSE(fs::exists(folder(notebook)));
}

TEST_CASE("when the disk is full there is no backup, and no half of one") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(500, morning("2026-03-01", 1)));
  std::optional<Error> refused;
  {
    const SizeLimit limit(fs::file_size(notebook.file()) / 2);
    refused = refusal([&] { return back_up(notebook); });
  }
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(refused->what() == std::string("not backed up: the file may not grow any further"));
  CHECK(fs::is_empty(folder(notebook)));
  CHECK(notebook.living().size() == 500);
}

TEST_CASE("a changed word anywhere in a backup is found") {
  const Notebook notebook;
  notebook.log({started("2026-03-01"), morning("2026-03-02", 1)});
  notebook.keep(journal::KeptProgramme{"flow", "0123456789abcdef", {}, "{}"});
  const auto backup = back_up(notebook);
  REQUIRE(journal::contents_of(backup).health == Health::sound);
  const auto* const sql =
      GENERATE("UPDATE entry SET pain = 2 WHERE number = 2", "UPDATE operation SET at_utc = at_utc + 1",
               "UPDATE programme SET text = '[]'", "DELETE FROM programme", "DELETE FROM entry WHERE number = 2",
               "UPDATE backup SET at_utc = at_utc + 1", "UPDATE backup SET occasion = 'import'",
               "UPDATE backup SET state = NULL", "DELETE FROM backup", "UPDATE carried_file SET text = text || ' '",
               "DELETE FROM carried_file", "UPDATE carried_file SET name = 'protocols/other.json' WHERE rowid = 2",
               "INSERT INTO operation SELECT number + 1, replace(uuid, '-', 'z'), at_utc, offset_min, command, effect, "
               "target, checksum FROM operation");
  CAPTURE(sql);
  change(backup.file, sql);
  CHECK(journal::contents_of(backup).health == Health::damaged);
}

TEST_CASE("a file of the right name is no backup by that alone") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto file = folder(notebook) / "achilles.backup-2026-11-20T170500Z.db";
  fs::create_directory(folder(notebook));
  put_bytes(file, GENERATE(std::string{}, std::string("SQLite format 3"), std::string(5000, 'z')));
  const auto backups = journal::backups_of(notebook.file());
  REQUIRE(backups.size() == 1);
  CHECK_FALSE(backups.front().occasion);
  CHECK(backups.front().at.utc == evening.utc);
  CHECK(journal::contents_of(backups.front()).health == Health::damaged);
}

TEST_CASE("symbolic links and folders among the backups are none") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto backup = back_up(notebook);
  fs::create_symlink(backup.file, folder(notebook) / "achilles.backup-2026-11-19T170500Z.db");
  fs::create_directory(folder(notebook) / "achilles.backup-2026-11-18T170500Z.db");
  CHECK(journal::backups_of(notebook.file()).size() == 1);
}

TEST_CASE("a backup of a newer format is told apart from a damaged one") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto backup = back_up(notebook);
  change(backup.file, "PRAGMA user_version = 9");
  CHECK(journal::contents_of(backup).health == Health::newer);
  CHECK(journal::contents_of(backup).format == 9);
}

TEST_CASE("a backup that cannot be opened is not called damaged") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto backup = back_up(notebook);
  fs::remove(backup.file);
  fs::create_symlink(backup.file.filename(), backup.file);  // leads nowhere, for whoever asks
  CHECK(journal::contents_of(backup).health == Health::unread);
  const auto error = refusal([&] { return journal::Replacement::prepare(backup.file, notebook.file()); });
  REQUIRE(error);
  CHECK(error->exit() == Exit::storage);
  CHECK(std::string{error->what()}.find("damaged") == std::string::npos);
  CHECK(std::string{error->what()}.find("no backup") == std::string::npos);
}

TEST_CASE("of many backups those are thinned that say what they are, and no other file") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  auto at = evening;
  at.utc -= std::chrono::days{400};
  for (int i = 0; i < 6; ++i, at.utc += std::chrono::hours{1}) back_up(notebook, at);
  const auto before_restore = back_up(notebook, at, Occasion::restore);
  const auto damaged = folder(notebook) / "achilles.backup-2024-11-20T170500Z.db";
  const auto renamed = folder(notebook) / "achilles.backup-2024-11-21T170500Z.db";
  put_bytes(damaged, "precious");
  fs::copy_file(before_restore.file, renamed);
  for (at = evening; at.utc > evening.utc - std::chrono::hours{5}; at.utc -= std::chrono::hours{1})
    back_up(notebook, at);
  CHECK(journal::thin_backups(notebook.file(), evening) == 6);
  CHECK(bytes_of(damaged) == "precious");
  CHECK(fs::exists(renamed));
  CHECK(fs::exists(before_restore.file));
  CHECK(journal::thin_backups(notebook.file(), evening) == 0);
}
