#include "journal/file/page_sums.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <numeric>

#include "journal/backups.hpp"
#include "journal/file/format.hpp"
#include "old_notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using Bytes = std::vector<unsigned char>;

namespace {

constexpr std::size_t page = 4096;

Bytes some_bytes(std::size_t size) {
  Bytes bytes(size);
  std::iota(bytes.begin(), bytes.end(), static_cast<unsigned char>(7));
  return bytes;
}

void flip(const Notebook& notebook, std::size_t bit) {
  auto bytes = bytes_of(notebook.file());
  bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << bit % 8));
  put_bytes(notebook.file(), bytes);
}

/// Whether each page of a file ends with its sum.
bool is_summed(const std::string& file) {
  const auto bytes = std::as_bytes(std::span(file));
  const std::span all{reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()};
  for (std::size_t at = 0; at < all.size(); at += page) {
    const auto sum = journal::page_sum(all.subspan(at, page - journal::page_sum_size));
    if (!std::ranges::equal(sum, all.subspan(at + page - journal::page_sum_size, journal::page_sum_size))) return false;
  }
  return !file.empty();
}

}  // namespace

// Worked out by hand from the description: two words a turn, each added to its sum together with the other sum.
TEST_CASE("a sum is that of SQLite's own layer") {
  const Bytes two_turns{1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 255, 255, 255, 255};
  // s1 = 1, s2 = 2 + 1 = 3; s1 = 1 + 3 + 3 = 7, s2 = 3 - 1 + 7 = 9
  CHECK(journal::page_sum(two_turns) == journal::PageSum{7, 0, 0, 0, 9, 0, 0, 0});
  CHECK(journal::page_sum(Bytes(page - 8)) == journal::PageSum{});
}

TEST_CASE("whichever bit of a page changes, the sum is another") {
  auto bytes = some_bytes(504);
  const auto sum = journal::page_sum(bytes);
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    bytes[bit / 8] ^= static_cast<unsigned char>(1U << bit % 8);
    REQUIRE(journal::page_sum(bytes) != sum);
    bytes[bit / 8] ^= static_cast<unsigned char>(1U << bit % 8);
  }
}

TEST_CASE("every page of a journal and of its backup has its sum") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(500, morning("2026-03-01", 1)));
  static_cast<void>(notebook.undo());
  notebook.log({on("2026-03-02", Screen{}, std::string(9000, 'x'))});
  CHECK(is_summed(bytes_of(notebook.file())));
  const auto backup =
      journal::back_up(notebook.file(), Backup::Occasion::asked, moment("2026-03-03T08:00:00+01:00"), {});
  CHECK(is_summed(bytes_of(backup.file)));
}

TEST_CASE("any SQLite reads a journal") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  SQLite::Database database(notebook.file().string());
  CHECK(database.execAndGet("SELECT pain FROM entry").getInt() == 1);
  CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
}

TEST_CASE("a page that has another sum is never read") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(100, morning("2026-03-01", 1)));
  const auto size = bytes_of(notebook.file()).size();
  SECTION("an index, which could hide an entry") {
    const auto root = std::stoul(notebook.sql("SELECT rootpage FROM sqlite_schema WHERE name = 'entry_day'"));
    flip(notebook, (root * page - 100) * 8);
  }
  SECTION("the first one") { flip(notebook, 24 * 8); }
  SECTION("its own sum") { flip(notebook, page * 8 - 1); }
  SECTION("the mark that there are sums") { flip(notebook, 20 * 8 + 3); }
  SECTION("the format") { flip(notebook, 63 * 8); }
  REQUIRE(bytes_of(notebook.file()).size() == size);
  const auto refused = refusal([&] { return notebook.read().entries({}); });
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
}

TEST_CASE("nor is one that another program wrote and gave no sum") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  SQLite::Database(notebook.file().string(), SQLite::OPEN_READWRITE).exec("UPDATE entry SET pain = 2");
  const auto refused = refusal([&] { return notebook.read().entries({}); });
  REQUIRE(refused);
  CHECK(refused->what() == notebook.file().string() + " is damaged");
}

TEST_CASE("a journal from before there were sums gets them when it is brought up to date") {
  const int format = GENERATE(1, 2, 3, 4);
  const OldNotebook notebook(format);
  REQUIRE_FALSE(is_summed(bytes_of(notebook.file())));
  const auto before = bytes_of(notebook.file());
  notebook.bring_up_to_date();
  CHECK(is_summed(bytes_of(notebook.file())));
  CHECK(notebook.sql("PRAGMA integrity_check") == "ok");

  const auto backup = journal::backups_of(notebook.file()).at(0).file;
  std::filesystem::rename(backup, notebook.file());
  CHECK(notebook.sql("PRAGMA user_version") == std::to_string(format));
  CHECK(notebook.sql("PRAGMA integrity_check") == "ok");
  notebook.bring_up_to_date();
  CHECK(is_summed(bytes_of(notebook.file())));
}

// Its last page may never be written when it holds nothing.
TEST_CASE("a page that was never written is a page of zeros with its sum") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(500, morning("2026-03-01", 1)));
  behind(notebook.file())
      .exec(
          "DELETE FROM entry WHERE number > 1; INSERT INTO checkpoint "
          "(day_number, day, episode, protocol_hash, rules_version, checksum, state) "
          "VALUES (0, '1970-01-01', 1, '', 1, 0, hex(zeroblob(40000)))");
  CHECK(notebook.sql("PRAGMA integrity_check") == "ok");
  CHECK(is_summed(bytes_of(notebook.file())));
}

TEST_CASE("that there are sums is known by the room for them, and by the format") {
  std::array<unsigned char, journal::header_size> header{};
  std::ranges::copy(std::string_view{"SQLite format 3"}, header.begin());
  std::ranges::copy(std::string_view{"ACH1"}, header.begin() + 68);
  const auto summed = [&header](unsigned char room, unsigned char format) {
    header[20] = room;
    header[63] = format;
    return journal::format_in(header).summed;
  };
  CHECK(summed(8, 5));
  CHECK(summed(0, 5));
  CHECK(summed(8, 4));
  CHECK_FALSE(summed(0, 4));
}

TEST_CASE("a file is never locked for one alone once another has its place") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  auto database = behind(notebook.file());
  database.exec("PRAGMA user_version");
  sqlite3_file* file = nullptr;
  sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  const auto lock_and_unlock = [file] {
    file->pMethods->xLock(file, SQLITE_LOCK_SHARED);
    const int result = file->pMethods->xLock(file, SQLITE_LOCK_EXCLUSIVE);
    file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
    return result;
  };
  CHECK(lock_and_unlock() == SQLITE_OK);
  const auto copy = notebook.file().string() + ".copy";
  std::filesystem::copy_file(notebook.file(), copy);
  std::filesystem::rename(copy, notebook.file());
  CHECK(lock_and_unlock() == SQLITE_BUSY);
}
