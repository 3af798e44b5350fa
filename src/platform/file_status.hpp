#pragma once

#include <cstdint>
#include <filesystem>

namespace achilles::platform {

/// What the system says of a path itself: a symbolic link is not followed.
struct FileStatus {
  enum class Kind : std::uint8_t {
    missing,
    file,
    directory,
    link,
    other,   ///< a device, a pipe, a socket
    hidden,  ///< a directory above it may not be entered
  };
  Kind kind = Kind::missing;
  unsigned mode = 0;  ///< permissions, as in 0600
  bool ours = true;   ///< it belongs to the user who asks

  [[nodiscard]] bool there() const { return kind != Kind::missing && kind != Kind::hidden; }
  /// Whether anybody but the owner may do something with it.
  [[nodiscard]] bool open_to_others() const { return (mode & 077U) != 0; }
  /// Whether anybody but the owner may change it.
  [[nodiscard]] bool writable_by_others() const { return (mode & 022U) != 0; }
};
[[nodiscard]] FileStatus status_of(const std::filesystem::path& path);

/// Whether the user who asks may put files into a directory.
[[nodiscard]] bool may_put_into(const std::filesystem::path& directory);

}  // namespace achilles::platform
