#include "fuzz/desk.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "cli/run.hpp"
#include "fuzz/files.hpp"
#include "support/shell_words.hpp"
#include "support/stage.hpp"

namespace achilles::fuzz {

namespace {

namespace fs = std::filesystem;

/// An episode with something of most kinds in it, and something taken back.
constexpr const char* begun[] = {
    "start --site midportion --side left --onset 2026-09-01 --diagnosed yes --signs none --day 2026-11-17",
    "log run 8km 44min -p 3 @2026-11-18 --shoes vapor --note 'along the \"river\"'",
    "log morning 2 --stiff 10m @2026-11-19",
    "log session heel-drop-straight 3x12 +5kg left -p 4 @2026-11-19",
    "test heel-raise 23 left",
    "edit 2 -p 2",
    "log note 'a word'",
    "undo",
};

bool is_or_holds(const fs::path& place, const fs::path& file) {
  return std::ranges::mismatch(place, file).in1 == place.end();
}

}  // namespace

Desk::Desk() : journal_(home_.path() / ".local/share/achilles/achilles.db") {
  for (const auto* const line : begun) {
    const auto answer = run(test::shell_line(line).words, {}, "");
    if (answer.exit != Exit::done) throw std::runtime_error{line + (": " + answer.err)};
  }
  kept_ = bytes_of(journal_);
}

Desk::Answer Desk::type(const std::vector<std::string>& words, std::map<std::string, std::string> variables,
                        const std::string& in) {
  auto answer = run(words, variables, in);
  clear(answer);
  return answer;
}

Desk::Answer Desk::run(const std::vector<std::string>& words, const std::map<std::string, std::string>& variables,
                       const std::string& in) const {
  test::Stage stage;
  stage.environment = variables;
  stage.environment["HOME"] = home_.path().string();
  stage.in.str(in);
  auto surroundings = stage.surroundings();
  surroundings.in_is_terminal = surroundings.err_is_terminal = !in.empty();
  Answer answer;
  answer.exit = cli::run(words, surroundings);
  answer.out = stage.out.str();
  answer.err = stage.err.str();
  answer.home = home_.path().string();
  answer.questions = !in.empty();
  answer.width = cli::width_in(surroundings);
  return answer;
}

void Desk::clear(Answer& answer) const {
  answer.journal_changed = bytes_of(journal_) != kept_;
  if (answer.journal_changed) put_bytes(journal_, kept_);
  std::vector<fs::path> others;
  for (const auto& entry : fs::recursive_directory_iterator{home_.path()}) {
    if (!is_or_holds(entry.path(), journal_)) others.push_back(entry.path());
  }
  std::ranges::reverse(others);  // what lies in a folder before the folder
  for (const auto& other : others) {
    if (!fs::is_directory(fs::symlink_status(other))) {
      answer.written.push_back(other.lexically_relative(home_.path()).string());
    }
    fs::remove(other);
  }
}

}  // namespace achilles::fuzz
