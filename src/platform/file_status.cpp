#include "platform/file_status.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace achilles::platform {
namespace {

FileStatus::Kind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return FileStatus::Kind::file;
  if (S_ISDIR(mode)) return FileStatus::Kind::directory;
  return S_ISLNK(mode) ? FileStatus::Kind::link : FileStatus::Kind::other;
}

}  // namespace

FileStatus status_of(const std::filesystem::path& path) {
  struct stat found {};
  if (::lstat(path.c_str(), &found) != 0) {
    return {.kind = errno == EACCES ? FileStatus::Kind::hidden : FileStatus::Kind::missing};
  }
  return {.kind = kind_of(found.st_mode), .mode = found.st_mode & 07777U, .ours = found.st_uid == ::geteuid()};
}

bool may_put_into(const std::filesystem::path& directory) {
  return ::faccessat(AT_FDCWD, directory.c_str(), W_OK | X_OK, AT_EACCESS) == 0;
}

}  // namespace achilles::platform
