#include "platform/directory_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <optional>

#include "support/catch.hpp"
#include "support/temporary_home.hpp"

using namespace achilles;

namespace {

/// Whether another program would get the directory without waiting.
bool is_free(const std::filesystem::path& directory) {
  const int opened = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY);
  REQUIRE(opened >= 0);
  const bool free = ::flock(opened, LOCK_EX | LOCK_NB) == 0;
  ::close(opened);
  return free;
}

}  // namespace

TEST_CASE("a directory is held by one at a time, as long as the lock lives") {
  const test::TemporaryHome home;
  std::optional<platform::DirectoryLock> lock{home.path()};
  CHECK_FALSE(is_free(home.path()));
  lock.reset();
  CHECK(is_free(home.path()));
}

TEST_CASE("a directory that is not there is held by nobody") {
  const test::TemporaryHome home;
  const platform::DirectoryLock lock{home.path() / "nothing"};
  CHECK_FALSE(std::filesystem::exists(home.path() / "nothing"));
}
