#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace achilles::test {

/// One command line taken apart the way a shell does it: quotes, backslashes, `NAME=value` in front, `< FILE` and
/// `> FILE`, and a comment after `#`.
struct ShellLine {
  struct Assignment {
    std::string name, value;
  };
  std::vector<Assignment> assignments;
  std::vector<std::string> words;
  std::string from, to;  ///< files; empty when there is none
};

/// Throws std::invalid_argument for a quote that is not closed and for what this small shell does not know: pipes.
[[nodiscard]] ShellLine shell_line(std::string_view text);

}  // namespace achilles::test
