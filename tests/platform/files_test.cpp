#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <fstream>
#include <iterator>

#include "achilles/error.hpp"
#include "platform/new_file.hpp"
#include "platform/platform.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"
#include "support/temporary_home.hpp"

using namespace achilles;
using namespace achilles::test;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

unsigned mode(const fs::path& path) { return static_cast<unsigned>(fs::status(path).permissions()); }
int files(const fs::path& directory) { return static_cast<int>(std::distance(fs::directory_iterator(directory), {})); }

std::optional<Error> refused(const fs::path& file, std::string_view bytes = "new") {
  return refusal([&] { return platform::replace_file(file, bytes), 0; });
}

}  // namespace

TEST_CASE("a file is read whole, or one byte further than it may be long") {
  const TemporaryHome home;
  const auto file = home.path() / "journal.json";
  for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 200000U}) {
    CAPTURE(size);
    std::string bytes;
    while (bytes.size() < size) bytes += static_cast<char>(bytes.size() * 7 % 251);
    platform::replace_file(file, bytes);
    CHECK(platform::read_file(file, 1U << 28U) == bytes);
    CHECK(platform::read_file(file, size) == bytes);
    if (size > 0) CHECK(platform::read_file(file, size - 1) == bytes);
    if (size > 1) CHECK(platform::read_file(file, size - 2) == bytes.substr(0, size - 1));
  }
}

TEST_CASE("what cannot be looked at is not taken for nothing") {
  const TemporaryHome home;
  CHECK(platform::is_there(home.path()));
  CHECK_FALSE(platform::is_there(home.path() / "nothing"));
  CHECK_FALSE(platform::is_there(home.path() / "nothing/in/it"));
  fs::create_symlink("nothing", home.path() / "dangling");
  CHECK_FALSE(platform::is_there(home.path() / "dangling"));
  fs::create_symlink("circle", home.path() / "circle");
  const auto file = home.path() / "circle/config.toml";
  CHECK(refusal([&] { return platform::is_there(file); })->exit() == Exit::storage);
  CHECK(refusal([&] { return platform::read_file(file, 10); })->exit() == Exit::storage);
  CHECK(refusal([&] { return platform::files_in(home.path() / "circle"); })->exit() == Exit::storage);
  CHECK(platform::files_in(home.path() / "nothing").empty());
}

TEST_CASE("a small file takes little memory, however long it may be") {
  const TemporaryHome home;
  const auto file = home.path() / "journal.json";
  platform::replace_file(file, "{}");
  CHECK(platform::read_file(file, 1U << 28U).capacity() < 1U << 20U);
}

TEST_CASE("the file holds exactly the bytes, and nothing else is left") {
  const TemporaryHome home;
  const auto file = home.path() / "log.csv";
  const std::string bytes("a\0b\r\n\xff", 6);
  platform::replace_file(file, bytes);
  CHECK(bytes_of(file) == bytes);
  platform::replace_file(file, "");
  CHECK(bytes_of(file).empty());
  CHECK(fs::exists(file));
  CHECK(files(home.path()) == 1);
}

TEST_CASE("a file that is written piece by piece is there when all of it is") {
  const TemporaryHome home;
  const auto file = home.path() / "log.csv";
  platform::replace_file(file, "old");
  platform::NewFile written(file);
  written.write("first");
  written.write(", second");
  CHECK(bytes_of(file) == "old");
  written.take_place();
  CHECK(bytes_of(file) == "first, second");
  CHECK(files(home.path()) == 1);
}

TEST_CASE("a file that is not finished leaves the old one, and nothing else") {
  const TemporaryHome home;
  const auto file = home.path() / "log.csv";
  platform::replace_file(file, "old");
  { platform::NewFile(file).write("half"); }
  CHECK(bytes_of(file) == "old");
  CHECK(files(home.path()) == 1);
}

TEST_CASE("a new file is 0600, whatever the umask and the file before it") {
  const TemporaryHome home;
  const auto file = home.path() / "log.csv";
  std::ofstream(file) << "old";
  fs::permissions(file, fs::perms{0644});
  const auto mask = ::umask(GENERATE(mode_t{0}, mode_t{0777}));
  platform::replace_file(file, "new");
  ::umask(mask);
  CHECK(mode(file) == 0600);
}

TEST_CASE("a relative file is one in the working directory") {
  const TemporaryHome home;
  platform::replace_file("log.csv", "new");
  CHECK(bytes_of(home.path() / "log.csv") == "new");
}

TEST_CASE("a symbolic link stays one, and the file it leads to is replaced") {
  const TemporaryHome home;
  std::ofstream(home.path() / "real.csv") << "old";
  fs::create_symlink("real.csv", home.path() / "link.csv");
  platform::replace_file(home.path() / "link.csv", "new");
  CHECK(fs::is_symlink(home.path() / "link.csv"));
  CHECK(bytes_of(home.path() / "real.csv") == "new");
}

TEST_CASE("when the disk is full the old file is intact, and no half of the new one is left") {
  const TemporaryHome home;
  const auto file = home.path() / "log.csv";
  std::ofstream(file) << "old";
  auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  const rlimit lower{1000, before.rlim_max};
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &lower) == 0);
  const auto error = refused(file, std::string(5000, 'x'));
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  REQUIRE(error);
  CHECK(error->exit() == Exit::storage);
  CHECK(error->what() == file.string() + " was not written: it may not grow that large");
  CHECK(bytes_of(file) == "old");
  CHECK(files(home.path()) == 1);
}

TEST_CASE("a directory that is not there is named") {
  const TemporaryHome home;
  const auto error = refused(home.path() / "none" / "log.csv");
  REQUIRE(error);
  CHECK(error->exit() == Exit::storage);
  CHECK(std::string(error->what()).find("there is no directory " + (home.path() / "none").string()) !=
        std::string::npos);
}

TEST_CASE("a symbolic link stays one, and what it names is written, there or not") {
  const TemporaryHome home;
  fs::create_directory(home.path() / "dotfiles");
  fs::create_symlink("dotfiles/config.toml", home.path() / "link");
  fs::create_symlink("link", home.path() / "link-to-link");
  for (const auto* bytes : {"made", "replaced"}) {
    platform::replace_file(home.path() / "link-to-link", bytes);
    CHECK(fs::is_symlink(home.path() / "link-to-link"));
    CHECK(fs::is_symlink(home.path() / "link"));
    CHECK(bytes_of(home.path() / "dotfiles" / "config.toml") == bytes);
  }
  CHECK(files(home.path()) == 3);
}

TEST_CASE("links that lead back to themselves are refused") {
  const TemporaryHome home;
  fs::create_symlink("b", home.path() / "a");
  fs::create_symlink("a", home.path() / "b");
  const auto error = refused(home.path() / "a");
  REQUIRE(error);
  CHECK(std::string(error->what()).find("leads back to itself") != std::string::npos);
  CHECK(files(home.path()) == 2);
}

TEST_CASE("directories are made for their owner alone") {
  const TemporaryHome home;
  const auto deep = home.path() / "one" / "two";
  platform::make_directory(deep);
  platform::make_directory(deep);
  CHECK(mode(deep) == 0700);
  CHECK(mode(deep.parent_path()) == 0700);
  CHECK(refusal([&] { return platform::make_directory("/dev/null/x"), 0; }));
}

TEST_CASE("a directory or a device is never replaced") {
  const TemporaryHome home;
  fs::create_directory(home.path() / "log.csv");
  CHECK(refused(home.path() / "log.csv"));
  CHECK(fs::is_directory(home.path() / "log.csv"));
  REQUIRE(::mkfifo((home.path() / "pipe").c_str(), 0600) == 0);
  CHECK(refused(home.path() / "pipe")->hint().find("standard output") != std::string::npos);
  CHECK(fs::is_fifo(home.path() / "pipe"));
}
