#include "protocol/issues.hpp"

#include <algorithm>
#include <utility>

namespace achilles::protocol {

void Issues::add(std::size_t at, std::string pointer, std::string what, std::string fix) {
  found_.push_back({at, {1, 1, std::move(pointer), std::move(what), std::move(fix)}});
}

std::vector<Issue> Issues::in_order() && {
  std::ranges::stable_sort(found_, {}, &Found::at);
  std::vector<Issue> issues;
  issues.reserve(found_.size());
  int line = 1;
  std::size_t line_start = 0;
  std::size_t counted = 0;
  for (Found& found : found_) {
    for (; counted < found.at; ++counted) {
      if (text_[counted] != '\n') continue;
      ++line;
      line_start = counted + 1;
    }
    found.issue.line = line;
    found.issue.column = static_cast<int>(found.at - line_start) + 1;
    issues.push_back(std::move(found.issue));
  }
  return issues;
}

}  // namespace achilles::protocol
