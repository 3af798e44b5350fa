#include <SQLiteCpp/Database.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <set>

#include "journal/backups.hpp"
#include "journal/belongings.hpp"
#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
namespace fs = std::filesystem;
using journal::Place;

namespace {

std::set<fs::path> synchronised;

}  // namespace

/// Stands before the system's own, and remembers what was made safe on the disk.
extern "C" int fsync(int descriptor) {
  std::error_code unknown;
  synchronised.insert(fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), unknown));
  return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

namespace {

const Moment evening = moment("2026-11-20T18:05:00+01:00");
constexpr auto uuid = "0b0e7e0a-6a5c-4c1b-9d5e-3f2a1b0c9d8e";

fs::path folder(const Notebook& notebook) { return notebook.file().parent_path() / "backups"; }

bool holds(const std::vector<fs::path>& files, const fs::path& file) { return std::ranges::count(files, file) > 0; }

/// A journal with a backup and all that can be left of commands that were killed.
std::vector<fs::path> littered(const Notebook& notebook) {
  notebook.log({morning("2026-03-01", 1)});
  const auto home = notebook.file().parent_path();
  std::vector<fs::path> files{notebook.file(), notebook.file().string() + "-journal",
                              journal::back_up(notebook.file(), Backup::Occasion::asked, evening, {}).file};
  for (const auto* name :
       {"achilles.damaged-2026-11-20T170500Z.db", "achilles.damaged-2026-11-20T170500Z.db-journal"}) {
    files.push_back(home / name);
  }
  files.push_back(home / (std::string("achilles.") + uuid + ".db"));
  files.push_back(folder(notebook) / (std::string("achilles.") + uuid + ".db-journal"));
  for (const auto& place : {home, folder(notebook)}) files.push_back(place / ".achilles-aB3xY9");
  files.push_back(folder(notebook) / "achilles.backup-2025-11-20T170500Z.db");
  for (const auto& file : files) {
    if (!fs::exists(file)) put_bytes(file, "left");
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

TEST_CASE("everything a journal left on the disk is found and removed") {
  const Notebook notebook;
  const auto files = littered(notebook);
  auto found = journal::belongings_of(notebook.file(), Place::usual).files;
  std::ranges::sort(found);
  CHECK(found == files);
  const auto erased = journal::erase(notebook.file(), Place::usual);
  CHECK(erased.gone == static_cast<int>(files.size()));
  CHECK(erased.left == 0);
  CHECK(fs::is_empty(notebook.file().parent_path()));
}

TEST_CASE("what is not a journal's is left, and named where it lies among its backups") {
  const Notebook notebook;
  littered(notebook);
  const auto notes = folder(notebook) / "notes.txt", link = folder(notebook) / "achilles.backup-2024-11-20T170500Z.db";
  const auto other = folder(notebook) / "achilles.backup-2023-11-20T170500Z.db";
  const auto beside = notebook.file().parent_path() / "achilles.txt";
  const auto hidden = notebook.file().parent_path() / ".achilles-notes";
  put_bytes(notes, "precious");
  for (const auto& file : {beside, hidden}) put_bytes(file, "precious");
  fs::create_symlink(notes, link);
  SQLite::Database(other.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE task (name)");
  const auto found = journal::belongings_of(notebook.file(), Place::usual);
  for (const auto& file : {notes, link, other}) CHECK(holds(found.others, file));
  journal::erase(notebook.file(), Place::usual);
  for (const auto& file : {notes, link, other, beside, hidden}) CHECK(fs::exists(fs::symlink_status(file)));
}

TEST_CASE("a file in the place of the backups' folder hides nothing") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  put_bytes(folder(notebook), "precious");
  const auto found = journal::belongings_of(notebook.file(), Place::usual);
  CHECK(found.files == std::vector{notebook.file()});
  CHECK(journal::erase(notebook.file(), Place::usual).gone == 1);
  CHECK(bytes_of(folder(notebook)) == "precious");
}

TEST_CASE("what SQLite left beside a journal that is gone is erased where journals usually lie") {
  const Notebook notebook;
  const fs::path left = notebook.file().string() + "-journal";
  put_bytes(left, "half a write");
  CHECK(journal::belongings_of(notebook.file(), Place::chosen).files.empty());
  CHECK(journal::belongings_of(notebook.file(), Place::usual).files == std::vector{left});
  const auto erased = journal::erase(notebook.file(), Place::usual);
  CHECK(erased.gone == 1);
  CHECK(erased.left == 0);
  CHECK(fs::is_empty(notebook.file().parent_path()));
}

TEST_CASE("every folder that something was taken out of is made safe, also where something is left") {
  const Notebook notebook;
  littered(notebook);
  const auto settings = notebook.file().parent_path() / "settings", in_use = settings / "in-use";
  fs::create_directories(in_use / "not-empty");
  put_bytes(folder(notebook) / "notes.txt", "precious");
  synchronised.clear();
  const auto erased = journal::erase(notebook.file(), Place::usual, std::vector{in_use});
  CHECK(erased.left == 1);
  for (const auto& place : {notebook.file().parent_path(), folder(notebook), settings}) {
    CHECK(synchronised.contains(place));
  }
}

TEST_CASE("a folder that cannot be looked into is not taken for empty") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  fs::create_symlink("backups", folder(notebook));  // leads to itself
  CHECK(refusal([&] { return journal::belongings_of(notebook.file(), Place::usual); })->exit() == Exit::storage);
}

TEST_CASE("a damaged journal is erased in its usual place; elsewhere it could be anything") {
  const Notebook notebook;
  put_bytes(notebook.file(), "precious");
  CHECK(holds(journal::belongings_of(notebook.file(), Place::usual).files, notebook.file()));
  CHECK(holds(journal::belongings_of(notebook.file(), Place::chosen).others, notebook.file()));
}

TEST_CASE("a journal of a newer format is erased too, another program's file is not") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.sql("PRAGMA user_version = 9");
  CHECK(holds(journal::belongings_of(notebook.file(), Place::chosen).files, notebook.file()));
  notebook.sql("PRAGMA application_id = 252006673");
  CHECK(holds(journal::belongings_of(notebook.file(), Place::usual).others, notebook.file()));
}

TEST_CASE("while another program writes, nothing is erased; whoever waits begins a new journal") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  auto journal = notebook.write();
  {
    const auto change = journal.change();
    const auto refused = refusal([&] { return journal::erase(notebook.file(), Place::usual); });
    REQUIRE(refused);
    CHECK(refused->what() == std::string("not erased: another program is using the journal"));
  }
  CHECK(notebook.living().size() == 1);
  CHECK(journal::erase(notebook.file(), Place::usual).gone == 1);
  auto change = journal.change();
  change.append(evening, "log", std::vector{morning("2026-03-02", 2)});
  change.commit();
  CHECK(notebook.living() == std::vector<std::int64_t>{1});
}
