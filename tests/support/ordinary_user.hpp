#pragma once

#include <unistd.h>

#include <filesystem>

#include "support/catch.hpp"

namespace achilles::test {

/// The rights of an ordinary user, for whom permissions hold, even where the tests are run by root. What is below
/// `home` becomes theirs.
class OrdinaryUser {
 public:
  explicit OrdinaryUser(const std::filesystem::path& home) : before_(::geteuid()) {
    if (before_ != 0) return;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(home)) give(entry.path());
    give(home);
    REQUIRE(::seteuid(nobody) == 0);
  }
  ~OrdinaryUser() {
    if (before_ == 0) CHECK(::seteuid(0) == 0);
  }
  OrdinaryUser(const OrdinaryUser&) = delete;
  OrdinaryUser& operator=(const OrdinaryUser&) = delete;

 private:
  static constexpr uid_t nobody = 65534;
  static void give(const std::filesystem::path& path) {
    REQUIRE(::chown(path.c_str(), nobody, static_cast<gid_t>(-1)) == 0);
  }
  uid_t before_;
};

}  // namespace achilles::test
