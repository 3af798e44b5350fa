#include "journal/opening.hpp"

#include <array>

#include "journal/backups.hpp"
#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using journal::Migration;
namespace fs = std::filesystem;

namespace {

constexpr Migration add_weather{"0006_weather.sql", "ALTER TABLE entry ADD COLUMN weather TEXT;"};
constexpr Migration add_mood{"0007_mood.sql", "CREATE TABLE mood (name TEXT) STRICT;"};
constexpr Migration broken{"0007_broken.sql", "CREATE TABLE half (name TEXT) STRICT; INSERT INTO nowhere VALUES (1);"};
constexpr Migration orphaning{"0006_orphans.sql", "DELETE FROM operation;"};

std::vector<Migration> steps(std::initializer_list<Migration> further) {
  const auto all = journal::all_migrations();
  std::vector<Migration> list(all.begin(), all.end());
  list.insert(list.end(), further);
  return list;
}

void open(const Notebook& notebook, const std::vector<Migration>& migrations,
          Journal::Access access = Journal::Access::write) {
  static_cast<void>(journal::open(notebook.file(), access, {std::chrono::seconds{1}}, migrations));
}

int files(const Notebook& notebook) {
  return static_cast<int>(std::distance(fs::directory_iterator(notebook.file().parent_path()), {}));
}

}  // namespace

TEST_CASE("an older journal takes every step it has not seen") {
  const Notebook notebook;
  const auto stored = notebook.log({morning("2026-03-01", 1)});
  open(notebook, steps({add_weather, add_mood}));
  CHECK(notebook.sql("PRAGMA user_version") == "7");
  CHECK(notebook.sql("SELECT count(*) FROM mood") == "0");
  CHECK(notebook.sql("SELECT weather IS NULL FROM entry") == "1");
  open(notebook, steps({add_weather, add_mood}));
  CHECK(files(notebook) == 2);
}

TEST_CASE("an older journal is backed up first, as a whole journal of its own") {
  const Notebook notebook;
  const auto stored = notebook.log({morning("2026-03-01", 1)});
  open(notebook, steps({add_weather}));
  const auto backups = journal::backups_of(notebook.file());
  REQUIRE(backups.size() == 1);
  CHECK(backups.front().occasion == Backup::Occasion::migration);
  CHECK(static_cast<unsigned>(fs::status(backups.front().file).permissions()) == 0600);
  CHECK(Journal::open(backups.front().file, Journal::Access::read).entries({}) == stored);
}

TEST_CASE("a backup never takes the place of an earlier one") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto earlier = notebook.file().parent_path() / "backups" / "achilles.backup-1970-01-01T000000Z.db";
  fs::create_directory(earlier.parent_path());
  put_bytes(earlier, "precious");
  open(notebook, steps({add_weather}));
  CHECK(bytes_of(earlier) == "precious");
  CHECK(fs::exists(earlier.parent_path() / "achilles.backup-1970-01-01T000000Z.2.db"));
}

TEST_CASE("when one step fails none was taken") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto before = bytes_of(notebook.file());
  CHECK(refusal([&] { return open(notebook, steps({add_weather, broken})), 0; })->exit() == Exit::storage);
  CHECK(bytes_of(notebook.file()) == before);
}

TEST_CASE("a step that leaves entries without their operation is not taken") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto refused = refusal([&] { return open(notebook, steps({orphaning})), 0; });
  REQUIRE(refused);
  CHECK(refused->hint().find("Nothing was changed.") == 0);
  CHECK(notebook.living().size() == 1);
}

TEST_CASE("when there is no backup no step is taken") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(50, morning("2026-03-01", 1)));
  auto bytes = bytes_of(notebook.file());
  const auto page = bytes.size() - 4096;
  put_bytes(notebook.file(), bytes.replace(page, 4096, 4096, '\xff'));
  CHECK(refusal([&] { return open(notebook, steps({add_weather})), 0; })->exit() == Exit::storage);
  CHECK(bytes_of(notebook.file()) == bytes);
  CHECK(fs::is_empty(notebook.file().parent_path() / "backups"));
}

TEST_CASE("a new journal needs no backup") {
  const Notebook notebook;
  open(notebook, steps({add_weather}));
  CHECK(files(notebook) == 1);
}

TEST_CASE("reading does not bring an older journal up to date") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto before = bytes_of(notebook.file());
  CHECK(refusal([&] { return open(notebook, steps({add_weather}), Journal::Access::read), 0; }));
  CHECK(bytes_of(notebook.file()) == before);
}
