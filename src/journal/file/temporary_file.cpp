#include "journal/file/temporary_file.hpp"

#include <utility>

#include "journal/file/private_file.hpp"

namespace achilles::journal {

TemporaryFile::TemporaryFile(std::filesystem::path path) : path_(std::move(path)) { create_private_file(path_); }

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept : path_(std::exchange(other.path_, {})) {}

TemporaryFile::~TemporaryFile() {
  if (path_.empty()) return;
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
}

void TemporaryFile::take_place(const std::filesystem::path& name) {
  sync(path_);
  std::filesystem::rename(path_, name);
  path_.clear();
  sync(name.parent_path());
}

bool TemporaryFile::take_free_place(const std::filesystem::path& name) {
  sync(path_);
  if (!rename_to_free(path_, name)) return false;
  path_.clear();
  sync(name.parent_path());
  return true;
}

}  // namespace achilles::journal
