#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

namespace achilles::platform {

/// A file in the making (0600), which takes the place of another in one step when all of it is there: a reader sees the
/// old file or the new one. Gone again when it does not come to that. A symbolic link stays one, and what it names is
/// replaced or made. Everything throws Error (Exit::storage) where the old file is still in its place.
class NewFile {
 public:
  explicit NewFile(const std::filesystem::path& file);
  ~NewFile();
  NewFile(NewFile&&) noexcept;
  NewFile& operator=(NewFile&&) noexcept;

  void write(std::string_view bytes);
  /// After this returns the new file survives a power cut. Throws Error (Exit::unreported) where it is in place, and
  /// the disk said that it may not last.
  void take_place();

 private:
  struct Body;
  std::unique_ptr<Body> body_;
};

}  // namespace achilles::platform
