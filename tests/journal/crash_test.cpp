#include <SQLiteCpp/Database.h>

#include "old_notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
namespace fs = std::filesystem;

namespace {

/// Leaves the file as a power cut in the middle of a write does: half of it new, with the journal to roll it back.
void interrupt_a_write(const Notebook& notebook, const std::string& write) {
  const auto file = notebook.file().string();
  const auto torn = file + ".torn";
  {
    SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA cache_size = 1");  // pages go to the file before COMMIT
    database.exec("BEGIN; " + write);
    fs::copy_file(file, torn);
    fs::copy_file(file + "-journal", torn + "-journal");
  }
  fs::rename(torn, file);
  fs::rename(torn + "-journal", file + "-journal");
}

const std::string many_notes = "UPDATE entry SET note = 'gone ' || hex(zeroblob(2000))";

}  // namespace

TEST_CASE("after a crash in the middle of a write, reading finds everything that was stored before") {
  const Notebook notebook;
  const auto stored = notebook.log(std::vector<Happening>(200, morning("2026-03-01", 1)));
  const auto before = bytes_of(notebook.file());
  interrupt_a_write(notebook, many_notes);
  REQUIRE(bytes_of(notebook.file()) != before);
  CHECK(notebook.read().entries({}) == stored);
  CHECK(bytes_of(notebook.file()) == before);
}

TEST_CASE("after a crash in the middle of a write, the next command stores as always") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(200, morning("2026-03-01", 1)));
  interrupt_a_write(notebook, many_notes);
  notebook.log({morning("2026-03-02", 1)});
  CHECK(notebook.living().size() == 201);
}

// What a writer left that was killed in the journal that a restore put in place, while others still waited at the
// former.
TEST_CASE("a rollback journal is played back into its own file, whoever still holds the file that was there before") {
  constexpr std::chrono::milliseconds no_patience{0};
  const Notebook notebook;
  const auto stored = notebook.log(std::vector<Happening>(200, morning("2026-03-01", 1)));
  const auto before = bytes_of(notebook.file());
  auto waiting = Journal::open(notebook.file(), Journal::Access::write, no_patience);
  const auto reading = Journal::open(notebook.file(), Journal::Access::read, no_patience);
  interrupt_a_write(notebook, many_notes);
  const auto refused = refusal([&] { return reading.entries({}); });
  REQUIRE(refused);
  CHECK(refused->what() == std::string("another program is using the journal"));
  {
    const auto change = waiting.change();
    CHECK(notebook.read().entries({}) == stored);
  }
  CHECK(bytes_of(notebook.file()) == before);
}

TEST_CASE("after a crash in the middle of the very first write, the journal is a new one") {
  const Notebook notebook;
  interrupt_a_write(notebook,
                    "CREATE TABLE half (text); INSERT INTO half VALUES (hex(zeroblob(20000)));"
                    "PRAGMA application_id = 1094928433; PRAGMA user_version = 1;");
  auto bytes = bytes_of(notebook.file());
  REQUIRE(bytes.size() > 4096);
  SECTION("with its header written") {}
  SECTION("with its header still blank") { put_bytes(notebook.file(), bytes.replace(0, 4096, 4096, '\0')); }
  CHECK(notebook.read().entries({}).empty());
  notebook.log({morning("2026-03-02", 1)});
  CHECK(notebook.living() == std::vector<std::int64_t>{1});
}

// Its first page says already that it is one of before there were sums.
TEST_CASE("nor is it kept what an older achilles meant to write when it crashed") {
  const Notebook notebook;
  interrupt_a_write(notebook, "CREATE TABLE half (text); INSERT INTO half VALUES (hex(zeroblob(20000)))");
  const OldNotebook older(4);
  auto bytes = bytes_of(notebook.file());
  put_bytes(notebook.file(), bytes.replace(0, 100, bytes_of(older.file()), 0, 100));
  notebook.log({morning("2026-03-02", 1)});
  CHECK(notebook.living() == std::vector<std::int64_t>{1});
}
