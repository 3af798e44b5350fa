#pragma once

#include <filesystem>

namespace achilles::platform {

/// A directory that one program at a time holds, of those that ask for it: whoever reads a file there, and puts another
/// in its place, overwrites nobody's change.
class DirectoryLock {
 public:
  /// Waits until no other holds it. Where the directory is not there, or its file system knows no locks, nothing is
  /// held: what is done in it next tells why.
  explicit DirectoryLock(const std::filesystem::path& directory);
  ~DirectoryLock();
  DirectoryLock(const DirectoryLock&) = delete;
  DirectoryLock& operator=(const DirectoryLock&) = delete;

 private:
  int opened_;
};

}  // namespace achilles::platform
