#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "achilles/error.hpp"
#include "support/temporary_home.hpp"

namespace achilles::fuzz {

/// A home with a journal in it, where commands can be typed one after the other, each as if it were the first.
class Desk {
 public:
  Desk();

  /// What became of one command line.
  struct Answer {
    Exit exit = Exit::done;
    std::string out, err;
    int width = 80;          ///< cells there were
    bool questions = false;  ///< whether some could be asked
    bool journal_changed = false;
    std::string home;                  ///< what the path of a file begins with
    std::vector<std::string> written;  ///< files that came or changed beside the journal, from the home on
  };
  /// Runs the words with these variables; `in` is what stands on standard input, typed at a terminal where there is
  /// any. Afterwards the home is as it was.
  Answer type(const std::vector<std::string>& words, std::map<std::string, std::string> variables,
              const std::string& in);

 private:
  [[nodiscard]] Answer run(const std::vector<std::string>& words, const std::map<std::string, std::string>& variables,
                           const std::string& in) const;
  /// Puts everything back, and says what was changed.
  void clear(Answer& answer) const;

  test::TemporaryHome home_;
  std::filesystem::path journal_;
  std::string kept_;  ///< the journal's bytes
};

}  // namespace achilles::fuzz
