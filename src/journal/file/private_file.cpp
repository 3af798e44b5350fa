#include "journal/file/private_file.hpp"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace achilles::journal {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path) {
  throw std::filesystem::filesystem_error("", path, std::error_code(errno, std::generic_category()));
}

class Descriptor {
 public:
  Descriptor(const std::filesystem::path& path, int flags, mode_t mode = 0)
      : number_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

}  // namespace

void expect_readable(const std::filesystem::path& file) {
  const Descriptor opened(file, O_RDONLY | O_NONBLOCK);
  if (opened.number() < 0) fail(file);
}

void make_private_directory(const std::filesystem::path& directory) {
  if (directory.empty() || std::filesystem::is_directory(directory)) return;
  make_private_directory(directory.parent_path());
  if (::mkdir(directory.c_str(), S_IRWXU) != 0) {
    if (errno == EEXIST && std::filesystem::is_directory(directory)) return;
    fail(directory);
  }
  if (::chmod(directory.c_str(), S_IRWXU) != 0) fail(directory);
  sync(directory.has_parent_path() ? directory.parent_path() : ".");
}

Created create_private_file(const std::filesystem::path& file) {
  const Descriptor made(file, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (made.number() < 0) {
    if (errno == EEXIST) return Created::was_there;
    fail(file);
  }
  if (::fchmod(made.number(), S_IRUSR | S_IWUSR) != 0) fail(file);
  return Created::yes;
}

bool rename_to_free(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return true;
  if (errno == EEXIST) return false;
  if (errno != EINVAL && errno != ENOSYS) fail(to);
  if (std::filesystem::exists(std::filesystem::symlink_status(to)))
    return false;  // the file system cannot do both at once
  std::filesystem::rename(from, to);
  return true;
}

void sync(const std::filesystem::path& file_or_directory) {
  const Descriptor opened(file_or_directory, O_RDONLY);
  // EINVAL: a file system that cannot sync directories keeps them in order by itself.
  if (opened.number() < 0 || (::fsync(opened.number()) != 0 && errno != EINVAL)) fail(file_or_directory);
}

}  // namespace achilles::journal
