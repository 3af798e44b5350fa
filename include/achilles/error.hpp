#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace achilles {

/// How a command ended, as the shell sees it.
enum class Exit : int {
  done = 0,
  failed = 1,      ///< or not found
  usage = 2,       ///< a word or value that cannot be read
  refused = 3,     ///< data or protocol invalid, or the plan is stopped
  storage = 4,     ///< locked, full, corrupt, read-only, foreign or newer
  unreported = 5,  ///< stored, but the report could not be written, or not all of a session was
  interrupted = 130,
};

/// The command cannot go on. Caught once, in `cli::run`. `what()` is the cause in one line, `hint()` the next
/// step; neither speaks of a library.
class Error : public std::runtime_error {
 public:
  Error(Exit exit, const std::string& what, std::string hint = {})
      : std::runtime_error(what), exit_(exit), hint_(std::move(hint)) {}
  [[nodiscard]] Exit exit() const { return exit_; }
  [[nodiscard]] const std::string& hint() const { return hint_; }

 private:
  Exit exit_;
  std::string hint_;
};

}  // namespace achilles
