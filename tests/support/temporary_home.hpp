#pragma once

#include <filesystem>

namespace achilles::test {

/// A fresh, empty directory that is also the working directory; both are put right again at the end.
class TemporaryHome {
 public:
  TemporaryHome();
  ~TemporaryHome();
  TemporaryHome(const TemporaryHome&) = delete;
  TemporaryHome& operator=(const TemporaryHome&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path before_, path_;
};

}  // namespace achilles::test
