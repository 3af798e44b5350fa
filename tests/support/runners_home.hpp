#pragma once

#include <filesystem>
#include <functional>
#include <istream>
#include <map>
#include <string>
#include <vector>

#include "cli/run.hpp"
#include "support/late_answer.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::test {

/// A home of nobody else's, and what is typed there.
class RunnersHome {
 public:
  RunnersHome() { stage_.environment["HOME"] = home_.path().string(); }

  Exit type(const std::vector<std::string>& words) {
    stage_.out.str("");
    stage_.err.str("");
    auto world = stage_.world();
    return cli::run(words, world);
  }
  /// The same at a terminal, where somebody answers what is asked. `meanwhile` happens before.
  Exit type_and_answer(const std::vector<std::string>& words, const std::string& answer,
                       const std::function<void()>& meanwhile) {
    LateAnswer typed(answer, meanwhile);
    std::istream in(&typed);
    auto here = stage_.surroundings();
    cli::Surroundings terminal{.environment = here.environment,
                               .clock = here.clock,
                               .at_local = here.at_local,
                               .in_is_terminal = true,
                               .err_is_terminal = true,
                               .in = in,
                               .out = here.out,
                               .err = here.err};
    auto world = cli::world_in(terminal);
    return cli::run(words, world);
  }
  /// A plan for the left side.
  Exit starts() {
    return type({"start", "--side", "left", "--site", "midportion", "--onset", "2026-09-01", "--diagnosed", "yes",
                 "--signs", "none"});
  }

  // What came of the last line.
  [[nodiscard]] std::string said() const { return stage_.out.str(); }
  [[nodiscard]] std::string complaint() const { return stage_.err.str(); }

  [[nodiscard]] const std::filesystem::path& path() const { return home_.path(); }
  [[nodiscard]] std::filesystem::path data() const { return path() / ".local/share/achilles"; }
  [[nodiscard]] std::filesystem::path config() const { return path() / ".config/achilles"; }
  [[nodiscard]] std::map<std::string, std::string>& environment() { return stage_.environment; }

  /// Puts a folder there that nobody can list, not even root: a link that leads to itself.
  static void close(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder.parent_path());
    std::filesystem::create_symlink(folder.filename(), folder);
  }

 private:
  TemporaryHome home_;
  Stage stage_;
};

}  // namespace achilles::test
