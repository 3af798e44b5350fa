#pragma once

#include <filesystem>

namespace achilles::journal {

/// A new file, 0600, that is gone when this is, unless it took another's place.
class TemporaryFile {
 public:
  /// Throws std::system_error where it cannot be made.
  explicit TemporaryFile(std::filesystem::path path);
  ~TemporaryFile();
  TemporaryFile(TemporaryFile&& other) noexcept;
  TemporaryFile& operator=(TemporaryFile&&) = delete;
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// Puts it on the disk under another name, in place of what has that name, in one step. Throws std::system_error;
  /// where it has the other name by then, `path` is empty.
  void take_place(const std::filesystem::path& name);
  /// The same where nothing has that name. False, and nothing done, where something has.
  [[nodiscard]] bool take_free_place(const std::filesystem::path& name);

 private:
  std::filesystem::path path_;  ///< empty when it is somebody else's
};

}  // namespace achilles::journal
