#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/text/issue.hpp"

namespace achilles::protocol {

/// Collects what is wrong with a text, by byte offset; lines and columns are counted once, at the end. After
/// `most_issues` it only says that there are more.
class Issues {
 public:
  /// Nobody mends more at once, and a hostile text could make millions.
  static constexpr std::size_t most_issues = 1000;

  explicit Issues(std::string_view text) : text_(text) {}
  void add(std::size_t at, std::string pointer, std::string what, std::string fix = {}, About about = About::form);
  /// Takes over what another reading of the same text found to be wrong with its form.
  void add_form(Issues other);
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
  bool more_ = false;  ///< the last one stands for those that are not listed
};

}  // namespace achilles::protocol
