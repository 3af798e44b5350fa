#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/issue.hpp"

namespace achilles::protocol {

/// Collects what is wrong with a text, by byte offset; lines and columns are counted once, at the end.
class Issues {
 public:
  explicit Issues(std::string_view text) : text_(text) {}
  void add(std::size_t at, std::string pointer, std::string what, std::string fix = {});
  [[nodiscard]] bool empty() const { return found_.empty(); }
  [[nodiscard]] std::string_view text() const { return text_; }

  /// All of them in the order of the text; those at one place in the order they were added.
  [[nodiscard]] std::vector<Issue> in_order() &&;

 private:
  struct Found {
    std::size_t at = 0;
    Issue issue;
  };
  std::string_view text_;
  std::vector<Found> found_;
};

}  // namespace achilles::protocol
