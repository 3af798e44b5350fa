#pragma once

#include <map>
#include <string>

#include "support/shell_words.hpp"
#include "support/temporary_home.hpp"

namespace achilles::test {

/// A prompt in a fresh home on Friday 20 November 2026, 18:05, an hour ahead of UTC: no terminal, 80 cells, UTF-8.
/// The home is shown as /home/runner.
class TranscriptSession {
 public:
  TranscriptSession();

  /// What one line prints, results and messages as they come, and `[code]` when it ends with another code than 0.
  std::string type(const std::string& line);

 private:
  using Variables = std::map<std::string, std::string>;
  std::string achilles(const ShellLine& line, const Variables& variables);
  /// `~/` in front of a word is the home.
  [[nodiscard]] ShellLine with_home(ShellLine line) const;
  /// Copies a file of the project into the session, with its permissions.
  static std::string copy(const std::string& from, const std::string& to);
  [[nodiscard]] std::string shown(std::string text) const;

  TemporaryHome home_;
  Variables variables_;
};

}  // namespace achilles::test
