#include <sqlite3.h>

#include "journal/file/page_sums.hpp"
#include "notebook.hpp"
#include "size_limit.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

/// A disk that deletes SQLite's rollback journals, which is what commits, and then reports that it could not.
class DiskThatCriesWolf {
 public:
  DiskThatCriesWolf() {
    REQUIRE(disk_ != nullptr);
    disk_->xDelete = [](sqlite3_vfs* disk, const char* name, int sync) {
      really_delete()(disk, name, sync);
      return SQLITE_IOERR_DIR_FSYNC;
    };
  }
  ~DiskThatCriesWolf() { disk_->xDelete = really_delete(); }
  DiskThatCriesWolf(const DiskThatCriesWolf&) = delete;
  DiskThatCriesWolf& operator=(const DiskThatCriesWolf&) = delete;

 private:
  using Delete = int (*)(sqlite3_vfs*, const char*, int);
  static Delete really_delete() {
    static const Delete real = sqlite3_vfs_find(journal::layer_of_page_sums())->xDelete;
    return real;
  }
  sqlite3_vfs* disk_ = (really_delete(), sqlite3_vfs_find(journal::layer_of_page_sums()));
};

const Moment evening = moment("2026-03-02T18:05:00+01:00");
const std::string long_note(100'000, 'x');

}  // namespace

TEST_CASE("when the disk is full the entry is not stored, and the earlier ones are intact") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  std::optional<Error> refused;
  {
    const SizeLimit limit(std::filesystem::file_size(notebook.file()));
    refused = refusal([&] { return notebook.log({on("2026-03-02", Activity{}, long_note)}); });
  }
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(refused->what() == std::string("not saved: the file may not grow any further"));
  CHECK(refused->hint().find("Your earlier entries are intact.") != std::string::npos);
  CHECK(notebook.living() == std::vector<std::int64_t>{1});
}

TEST_CASE("when the disk is full the first entry is not stored, and can be once there is space") {
  const Notebook notebook;
  {
    const SizeLimit limit(4096);
    CHECK(refusal([&] { return notebook.log({morning("2026-03-01", 1)}); })->exit() == Exit::storage);
  }
  notebook.log({morning("2026-03-01", 1)});
  CHECK(notebook.living() == std::vector<std::int64_t>{1});
}

TEST_CASE("when the disk reports a failure after it stored, the error says that it is stored") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  std::optional<Error> reported;
  {
    const DiskThatCriesWolf disk;
    auto journal = notebook.write();
    auto change = journal.change();
    change.append(evening, "log", std::vector{morning("2026-03-02", 1)});
    reported = refusal([&] { return change.commit(), 0; });
  }
  REQUIRE(reported);
  CHECK(reported->exit() == Exit::unreported);
  CHECK(std::string(reported->what()).find("stored, but") == 0);
  CHECK(notebook.living() == std::vector<std::int64_t>{1, 2});
}

TEST_CASE("a COMMIT that a reader holds up is not stored, and says so") {
  using namespace std::chrono_literals;
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  auto journal = Journal::open(notebook.file(), Journal::Access::write, 20ms);
  auto change = journal.change();
  change.append(evening, "log", std::vector{morning("2026-03-02", 1)});
  std::optional<Error> refused;
  notebook.read().each({}, [&](const Entry&) { refused = refusal([&] { return change.commit(), 0; }); });
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(refused->what() == std::string("not saved: another program is using the journal"));
  CHECK(notebook.living() == std::vector<std::int64_t>{1});
}
