#pragma once

#include <stdlib.h>

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

namespace achilles::test {

/// A local time zone for a while.
class Zone {
 public:
  explicit Zone(const std::string& name) {
    if (const char* const before = std::getenv("TZ")) before_ = before;
    ::setenv("TZ", name.c_str(), 1);
    ::tzset();
  }
  ~Zone() {
    if (before_) {
      ::setenv("TZ", before_->c_str(), 1);
    } else {
      ::unsetenv("TZ");
    }
    ::tzset();
  }
  Zone(const Zone&) = delete;
  Zone& operator=(const Zone&) = delete;

 private:
  std::optional<std::string> before_;
};

}  // namespace achilles::test
