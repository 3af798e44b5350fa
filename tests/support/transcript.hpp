#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace achilles::test {

/// A file that shows sessions at the prompt, and is a test of them: every ```console block of a Markdown file, or the
/// whole of a `.transcript` file. Lines that begin with `$ ` are typed, the others are what was printed, `[2]` the exit
/// code where it is not 0. One file has one fresh home. `achilles`, `cat` and `export` are known.
struct Transcript {
  /// One typed line and the lines of the file that show what it printed.
  struct Step {
    std::size_t line;        ///< from 0, in the file
    std::string command;     ///< without the `$ `
    std::size_t begin, end;  ///< the printed lines
  };
  std::filesystem::path file;
  std::vector<std::string> lines;
  std::vector<Step> steps;

  /// What each step printed, in lines.
  using Printed = std::vector<std::vector<std::string>>;

  static Transcript read(const std::filesystem::path& file);
  static Transcript of(std::filesystem::path file, const std::string& text);

  [[nodiscard]] Printed play() const;
  /// "file:line: expected … but got …", for the first line that differs.
  [[nodiscard]] std::optional<std::string> difference(const Printed& printed) const;
  /// The file with what was printed in place of what it showed.
  [[nodiscard]] std::string rewritten(const Printed& printed) const;
};

}  // namespace achilles::test
