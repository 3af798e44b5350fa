#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "platform/file_status.hpp"
#include "platform/file_system.hpp"
#include "platform/platform.hpp"
#include "support/catch.hpp"
#include "support/temporary_home.hpp"

using namespace achilles;
using namespace achilles::platform;
namespace fs = std::filesystem;

TEST_CASE("what stands at a path is told without following links") {
  const test::TemporaryHome home;
  const auto file = home.path() / "file";
  CHECK(status_of(file).kind == FileStatus::Kind::missing);
  std::ofstream{file} << "x";
  fs::create_symlink("file", home.path() / "link");
  CHECK(status_of(file).kind == FileStatus::Kind::file);
  CHECK(status_of(file).ours);
  CHECK(status_of(home.path()).kind == FileStatus::Kind::directory);
  CHECK(status_of(home.path() / "link").kind == FileStatus::Kind::link);
  CHECK(status_of("/dev/null").kind == FileStatus::Kind::other);
}

TEST_CASE("who else may use a file is read from its permissions") {
  const test::TemporaryHome home;
  const auto file = home.path() / "file";
  std::ofstream{file} << "x";
  const auto [mode, open, writable] =
      GENERATE(std::tuple{0600U, false, false}, std::tuple{0640U, true, false}, std::tuple{0604U, true, false},
               std::tuple{0620U, true, true}, std::tuple{0602U, true, true}, std::tuple{0000U, false, false});
  REQUIRE(::chmod(file.c_str(), mode) == 0);
  CHECK(status_of(file).mode == mode);
  CHECK(status_of(file).open_to_others() == open);
  CHECK(status_of(file).writable_by_others() == writable);
}

TEST_CASE("file systems of other machines are told from the disks of this one") {
  CHECK(kind_of_file_system(0xef53) == FileSystem::Kind::local);      // ext4
  CHECK(kind_of_file_system(0x9123683e) == FileSystem::Kind::local);  // btrfs
  CHECK(kind_of_file_system(0x01021994) == FileSystem::Kind::local);  // tmpfs
  CHECK(kind_of_file_system(0x6969) == FileSystem::Kind::network);    // NFS
  CHECK(kind_of_file_system(0xfe534d42) == FileSystem::Kind::network);
  CHECK(kind_of_file_system(0x01021997) == FileSystem::Kind::network);
  CHECK(kind_of_file_system(0x65735546) == FileSystem::Kind::program);
}

TEST_CASE("a directory that is not there yet lies where the nearest one does") {
  const test::TemporaryHome home;
  const auto here = file_system_of(home.path());
  const auto there = file_system_of(home.path() / "not" / "yet");
  REQUIRE(here);
  REQUIRE(there);
  CHECK(here->kind == there->kind);
  CHECK(here->free_bytes > 0);
  CHECK(file_system_of("/proc")->free_bytes == 0);
}

TEST_CASE("a zone is the system's, or a rule with an offset") {
  CHECK(is_zone(""));
  CHECK(is_zone("CET-1CEST,M3.5.0,M10.5.0/3"));
  CHECK(is_zone("UTC0"));
  CHECK_FALSE(is_zone("Europe/Berln"));
  CHECK_FALSE(is_zone(":Europe/Berln1"));
  if (fs::exists("/usr/share/zoneinfo/Europe/Berlin")) CHECK(is_zone("Europe/Berlin"));
}
