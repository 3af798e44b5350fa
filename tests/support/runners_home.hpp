#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "cli/run.hpp"
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
