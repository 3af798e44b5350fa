#include "support/temporary_home.hpp"

#include <stdlib.h>

#include <stdexcept>
#include <string>
#include <system_error>

namespace achilles::test {

TemporaryHome::TemporaryHome() : before_(std::filesystem::current_path()) {
  auto pattern = (std::filesystem::temp_directory_path() / "achilles-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error{"no temporary directory"};
  path_ = std::filesystem::canonical(pattern);
  std::filesystem::current_path(path_);
}

TemporaryHome::~TemporaryHome() {
  std::error_code ignored;
  std::filesystem::current_path(before_, ignored);
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace achilles::test
