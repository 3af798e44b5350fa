#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "cli/recording/recording.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// The runner's own programs that are run beside a command (docs/hooks.md): executables in `hooks` of the configuration
/// directory, by their names. None are run from within another, nor with `--no-hooks` or `ACHILLES_NO_HOOKS`.
class Hooks {
 public:
  explicit Hooks(World& world);

  /// Asks `pre-log` before anything is stored. Throws Error (Exit::refused) where it says no, or cannot say yes.
  void before(const std::string& command, std::span<const Entry> coming) const;

  /// Tells `on-log`, `on-plan` and `on-gate` what was stored and what it did. Whatever they do, the change stands: a
  /// failure is one line on standard error.
  void after(const Recorded& recorded) const;

  /// The same for entries that were taken back or brought back.
  void after(const std::string& command, std::span<const Entry> entries) const;

 private:
  /// The file of that hook; empty where there is none to run.
  [[nodiscard]] std::filesystem::path file_of(std::string_view name) const;
  void tell(std::string_view name, const std::string& document) const;

  World& world_;
  std::filesystem::path directory_;  ///< empty where none are run
};

/// Which files of the hooks' directory are never run, with the reason.
[[nodiscard]] std::vector<std::string> idle_hooks(std::span<const std::filesystem::path> files);

}  // namespace achilles::cli
