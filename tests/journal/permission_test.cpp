#include <sys/stat.h>

#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/ordinary_user.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
namespace fs = std::filesystem;

namespace {

unsigned mode(const fs::path& path) { return static_cast<unsigned>(fs::status(path).permissions()); }

class Umask {
 public:
  explicit Umask(mode_t mask) : before_(::umask(mask)) {}
  ~Umask() { ::umask(before_); }
  Umask(const Umask&) = delete;
  Umask& operator=(const Umask&) = delete;

 private:
  mode_t before_;
};

}  // namespace

TEST_CASE("files are 0600 and directories 0700, whatever the umask") {
  const Notebook notebook;
  const Umask mask(GENERATE(mode_t{0}, mode_t{022}, mode_t{0777}));
  const auto file = notebook.file().parent_path() / "share" / "achilles" / "achilles.db";
  auto journal = Journal::open(file, Journal::Access::write);
  auto change = journal.change();
  change.append(moment("2026-03-01T09:00+01:00"), "log", std::vector{morning("2026-03-01", 1)});
  CHECK(mode(file) == 0600);
  CHECK(mode(file.string() + "-journal") == 0600);
  CHECK(mode(file.parent_path()) == 0700);
  CHECK(mode(file.parent_path().parent_path()) == 0700);
}

TEST_CASE("a directory that was there keeps its permissions") {
  const Notebook notebook;
  const auto directory = notebook.file().parent_path() / "shared";
  fs::create_directory(directory);
  fs::permissions(directory, fs::perms{0755});
  Journal::open(directory / "achilles.db", Journal::Access::write);
  CHECK(mode(directory) == 0755);
}

TEST_CASE("a journal in a directory that cannot be written to can be read, and says why it stores nothing") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto home = notebook.file().parent_path();
  const OrdinaryUser user(home);
  fs::permissions(home, fs::perms{0500});
  CHECK(notebook.living().size() == 1);
  const auto refused = refusal([&] { return notebook.log({morning("2026-03-02", 1)}); });
  fs::permissions(home, fs::perms{0700});
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(refused->what() == "not saved: " + notebook.file().string() + " cannot be written to");
  CHECK(notebook.living().size() == 1);
}

TEST_CASE("a journal that cannot be written to can be read, and says why it stores nothing") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const OrdinaryUser user(notebook.file().parent_path());
  fs::permissions(notebook.file(), fs::perms{0400});
  CHECK(notebook.living().size() == 1);
  const auto refused = refusal([&] { return notebook.log({morning("2026-03-02", 1)}); });
  REQUIRE(refused);
  CHECK(refused->what() == "not saved: " + notebook.file().string() + " cannot be written to");
}

TEST_CASE("a journal that cannot be read says so") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const OrdinaryUser user(notebook.file().parent_path());
  fs::permissions(notebook.file(), fs::perms{0});
  const auto refused = refusal([&] { return notebook.read(); });
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(refused->what() == "no permission to use " + notebook.file().string());
}

TEST_CASE("a home that cannot be written to is named") {
  const Notebook notebook;
  const auto home = notebook.file().parent_path();
  const OrdinaryUser user(home);
  fs::permissions(home, fs::perms{0500});
  const auto file = home / "achilles" / "achilles.db";
  const auto refused = refusal([&] { return Journal::open(file, Journal::Access::write); });
  fs::permissions(home, fs::perms{0700});
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(refused->what() == "not saved: nothing can be put into " + home.string());
  CHECK(refused->hint().find("chmod u+rwx " + home.string()) != std::string::npos);
}
