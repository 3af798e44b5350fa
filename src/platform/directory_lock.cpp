#include "platform/directory_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace achilles::platform {

DirectoryLock::DirectoryLock(const std::filesystem::path& directory)
    : opened_(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  while (opened_ >= 0 && ::flock(opened_, LOCK_EX) != 0 && errno == EINTR) {
  }
}

DirectoryLock::~DirectoryLock() {
  if (opened_ >= 0) ::close(opened_);
}

}  // namespace achilles::platform
