#include "protocol/text/issues.hpp"

#include <algorithm>
#include <utility>

namespace achilles::protocol {

void Issues::add(std::size_t at, std::string pointer, std::string what, std::string fix, About about) {
  if (found_.size() < most_issues) {
    found_.push_back({at, {1, 1, std::move(pointer), std::move(what), std::move(fix), about}});
  } else if (!more_) {
    more_ = true;
    found_.push_back({at, {1, 1, "", "there are more problems than these", "mend these first", about}});
  } else if (about == About::form) {
    found_.back().issue.about = About::form;  // whatever is not listed, the form is known to be wrong
  }
}

void Issues::add_form(Issues other) {
  for (Found& found : other.found_) {
    if (found.issue.about == About::form) found_.push_back(std::move(found));
  }
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
