#include "journal/replacement.hpp"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <set>
#include <thread>

#include "journal/backups.hpp"
#include "old_notebook.hpp"
#include "size_limit.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
namespace fs = std::filesystem;
using journal::Replacement;

namespace {

const Moment evening = moment("2026-11-20T18:05:00+01:00");
const Moment later = moment("2026-11-21T18:05:00+01:00");
const std::vector<CarriedFile> carried{{"config.toml", "color = \"never\"\n"}};

Backup back_up(const Notebook& notebook) {
  return journal::back_up(notebook.file(), Backup::Occasion::asked, evening, carried);
}

journal::Replaced restore(const Notebook& notebook, const fs::path& backup) {
  return Replacement::prepare(backup, notebook.file()).take_place(later, {});
}

/// Everything in the journal's directory but the folder of backups.
std::vector<std::string> beside(const Notebook& notebook) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(notebook.file().parent_path())) {
    if (!entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

const std::vector<std::string> journal_alone{"achilles.db"};

}  // namespace

TEST_CASE("a restore brings the journal back, and keeps the one it replaces") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto backup = back_up(notebook);
  const auto then = notebook.read().state_hash();
  notebook.log({morning("2026-03-02", 2)});
  const auto now = notebook.read().state_hash();
  const auto replaced = restore(notebook, backup.file);
  CHECK(notebook.read().state_hash() == then);
  REQUIRE(replaced.backup);
  CHECK_FALSE(replaced.aside);
  CHECK(replaced.backup->occasion == Backup::Occasion::restore);
  CHECK(beside(notebook) == journal_alone);
  restore(notebook, replaced.backup->file);
  CHECK(notebook.read().state_hash() == now);
}

TEST_CASE("a restored journal is one like any other: nothing of the backup is left in it") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  restore(notebook, back_up(notebook).file);
  CHECK(notebook.sql("SELECT count(*) FROM sqlite_schema WHERE name IN ('backup', 'carried_file')") == "0");
  CHECK(notebook.sql("PRAGMA journal_mode") == "delete");
  CHECK(bytes_of(notebook.file()).find("color") == std::string::npos);
  CHECK(static_cast<unsigned>(fs::status(notebook.file()).permissions()) == 0600);
  notebook.log({morning("2026-03-02", 1)});
  CHECK(notebook.living() == std::vector<std::int64_t>{1, 2});
}

TEST_CASE("what travels along comes out as it went in") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  CHECK(Replacement::prepare(back_up(notebook).file, notebook.file()).files() == carried);
}

TEST_CASE("preparing a restore changes nothing, and leaves nothing behind") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto backup = back_up(notebook);
  notebook.log({morning("2026-03-02", 1)});
  const auto before = bytes_of(notebook.file());
  {
    const auto replacement = Replacement::prepare(backup.file, notebook.file());
    CHECK(replacement.entries().size() == 1);
    CHECK(replacement.backup().at == evening);
    CHECK(beside(notebook) == journal_alone);
  }
  CHECK(bytes_of(notebook.file()) == before);
  CHECK(beside(notebook) == journal_alone);
}

TEST_CASE("where there is no journal, a restore makes one") {
  const Notebook notebook, fresh;
  notebook.log({morning("2026-03-01", 1)});
  const auto backup = back_up(notebook);
  const auto replaced = restore(fresh, backup.file);
  CHECK_FALSE(replaced.backup);
  CHECK_FALSE(replaced.aside);
  CHECK(fresh.read().state_hash() == notebook.read().state_hash());
}

TEST_CASE("a backup of an older format is restored and brought up to date") {
  const OldNotebook old(GENERATE(1, 2));
  const auto backup = back_up(old);
  CHECK(journal::contents_of(backup).health == BackupContents::Health::sound);
  const Notebook fresh;
  restore(fresh, backup.file);
  CHECK(fresh.sql("PRAGMA user_version") == "5");
  old.bring_up_to_date();
  CHECK(fresh.read().state_hash() == old.read().state_hash());
}

TEST_CASE("an older journal is kept as it is when another takes its place") {
  const OldNotebook old(1);
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto replaced = restore(old, back_up(notebook).file);
  REQUIRE(replaced.backup);
  CHECK(journal::contents_of(*replaced.backup).format == 1);
}

TEST_CASE("a plain copy of a journal is restored too") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto copy = notebook.file().parent_path() / "copy.db";
  fs::copy_file(notebook.file(), copy);
  notebook.log({morning("2026-03-02", 1)});
  restore(notebook, copy);
  CHECK(notebook.living().size() == 1);
}

TEST_CASE("a damaged backup, a newer one, and what is none are refused, and nothing is changed") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(50, morning("2026-03-01", 1)));
  const auto backup = back_up(notebook).file;
  const auto before = bytes_of(notebook.file());
  std::string cause = "is damaged";
  SECTION("a changed entry") { behind(backup).exec("UPDATE entry SET pain = 2"); }
  SECTION("a missing entry") { behind(backup).exec("DELETE FROM entry WHERE number = 50"); }
  SECTION("a file that may not travel") { behind(backup).exec("UPDATE carried_file SET name = 'hooks/pre-log'"); }
  SECTION("cut short") { put_bytes(backup, bytes_of(backup).substr(0, 8192)); }
  SECTION("a page of garbage") {
    auto bytes = bytes_of(backup);
    put_bytes(backup, bytes.replace(8192, 4096, 4096, '\xff'));
  }
  SECTION("newer") {
    behind(backup).exec("PRAGMA user_version = 9");
    cause = "has format 9, newer than this achilles (format 5)";
  }
  SECTION("of another program") {
    behind(backup).exec("PRAGMA application_id = 252006673");
    cause = "is no backup of a journal";
  }
  SECTION("no database") {
    put_bytes(backup, "precious");
    cause = "is no backup of a journal";
  }
  const auto refused = refusal([&] { return Replacement::prepare(backup, notebook.file()); });
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(std::string(refused->what()).find(cause) != std::string::npos);
  CHECK(refused->hint().find("Nothing was changed.") == 0);
  CHECK(bytes_of(notebook.file()) == before);
  CHECK(beside(notebook) == journal_alone);
}

TEST_CASE("a journal too damaged for a backup is set aside, byte for byte, with what lay beside it") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(50, morning("2026-03-01", 1)));
  const auto backup = back_up(notebook).file;
  auto bytes = bytes_of(notebook.file());
  std::string left;
  SECTION("no database any more") {
    bytes = "garbage";
    left = "half a write";
  }
  SECTION("cut short") { bytes = bytes.substr(0, 8192); }
  SECTION("a page of garbage") { bytes.replace(8192, 4096, 4096, '\xff'); }
  SECTION("a changed entry") {
    notebook.sql("UPDATE entry SET pain = 2");
    bytes = bytes_of(notebook.file());
  }
  put_bytes(notebook.file(), bytes);
  if (!left.empty()) put_bytes(notebook.file().string() + "-journal", left);
  const auto replaced = restore(notebook, backup);
  CHECK_FALSE(replaced.backup);
  REQUIRE(replaced.aside);
  CHECK(replaced.aside->filename() == "achilles.damaged-2026-11-21T170500Z.db");
  CHECK(bytes_of(*replaced.aside) == bytes);
  CHECK(bytes_of(replaced.aside->string() + "-journal") == left);
  CHECK_FALSE(fs::exists(notebook.file().string() + "-journal"));
  CHECK(notebook.living().size() == 50);
}

TEST_CASE("another program's file and a newer journal are not replaced") {
  const Notebook notebook, other;
  notebook.log({morning("2026-03-01", 1)});
  other.log({morning("2026-03-01", 1)});
  other.sql(GENERATE("PRAGMA user_version = 9", "PRAGMA application_id = 252006673"));
  const auto before = bytes_of(other.file());
  CHECK(refusal([&] { return restore(other, back_up(notebook).file); })->exit() == Exit::storage);
  CHECK(bytes_of(other.file()) == before);
}

TEST_CASE("when the disk is full the journal stays what it is") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(500, morning("2026-03-01", 1)));
  const auto backup = back_up(notebook).file;
  auto before = bytes_of(notebook.file());
  std::optional<Error> refused;
  SECTION("before the copy is whole") {
    const SizeLimit limit(fs::file_size(notebook.file()) / 2);
    refused = refusal([&] { return restore(notebook, backup), 0; });
  }
  SECTION("before the present journal is backed up") {
    notebook.log(std::vector<Happening>(500, morning("2026-03-02", 1)));
    before = bytes_of(notebook.file());
    auto replacement = Replacement::prepare(backup, notebook.file());
    const SizeLimit limit(fs::file_size(backup));
    refused = refusal([&] { return replacement.take_place(later, {}), 0; });
  }
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(bytes_of(notebook.file()) == before);
  CHECK(beside(notebook) == journal_alone);
}

TEST_CASE("while another program writes, nothing is restored") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  auto replacement = Replacement::prepare(back_up(notebook).file, notebook.file());
  auto journal = notebook.write();
  std::optional<journal::Journal::Change> change = journal.change();
  const auto refused = refusal([&] { return replacement.take_place(later, {}), 0; });
  REQUIRE(refused);
  CHECK(refused->what() == std::string("not restored: another program is using the journal"));
  change->append(later, "log", std::vector{morning("2026-03-02", 1)});
  change->commit();
  CHECK(notebook.living().size() == 2);
}

TEST_CASE("a command that opened the journal before a restore writes to the one that took its place") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto backup = back_up(notebook).file;
  notebook.log({morning("2026-03-02", 1)});
  auto journal = notebook.write();
  restore(notebook, backup);
  auto change = journal.change();
  change.append(later, "log", std::vector{morning("2026-03-03", 1)});
  change.commit();
  CHECK(notebook.read().entries({}).back().day == day("2026-03-03"));
  CHECK(notebook.living().size() == 2);
  CHECK(beside(notebook) == journal_alone);
}

TEST_CASE("a first entry that waits while a journal is restored into its place is not lost") {
  const Notebook notebook, fresh;
  notebook.log({morning("2026-03-01", 1)});
  const auto backup = back_up(notebook).file;
  auto journal = fresh.write();
  auto replacement = Replacement::prepare(backup, fresh.file());
  fs::remove(fresh.file());
  replacement.take_place(later, {});
  auto change = journal.change();
  change.append(later, "log", std::vector{morning("2026-03-03", 1)});
  change.commit();
  CHECK(fresh.living().size() == 2);
}

TEST_CASE("entries that are logged while journals are restored are all in the journal or in a backup") {
  constexpr int writes = 40;
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto backup = back_up(notebook).file;
  std::vector<std::string> acknowledged;
  std::thread writer([&] {
    for (int i = 0; i < writes; ++i) {
      auto journal = notebook.write();
      auto change = journal.change();
      const auto stored = change.append(later, "log", std::vector{morning("2026-03-03", 1)});
      change.commit();
      acknowledged.push_back(stored.front().uuid);
    }
  });
  for (int i = 0; i < writes / 4; ++i) restore(notebook, backup);
  writer.join();
  std::set<std::string> found;
  const auto gather = [&found](const fs::path& file) {
    for (const auto& entry : Journal::open(file, Journal::Access::read).entries({})) found.insert(entry.uuid);
  };
  gather(notebook.file());
  for (const auto& kept : journal::backups_of(notebook.file())) gather(kept.file);
  REQUIRE(acknowledged.size() == writes);
  for (const auto& uuid : acknowledged) CHECK(found.contains(uuid));
}
