#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "achilles/date.hpp"
#include "cli/world/settings.hpp"
#include "render/layout/look.hpp"

namespace achilles::cli {

/// Everything a command may know of the world outside: the one moment it runs in, its files and its streams.
/// Tests make their own.
struct World {
  Moment now;
  std::chrono::minutes day_starts_at = default_day_start;
  /// The last instant, but none after the second one, at which clocks here showed that reading.
  std::function<Moment(std::chrono::local_seconds, std::chrono::sys_seconds)> at_local;
  Settings settings;
  bool plain = false;                   ///< records for programs in place of pages
  std::filesystem::path database;       ///< a file, from the root; empty when nothing says where it is
  std::filesystem::path config, state;  ///< directories
  std::filesystem::path program;        ///< the file that runs; empty when the system does not say
  std::istream& in;
  std::ostream& out;  ///< results
  std::ostream& err;  ///< messages, prompts, errors
  render::Look out_look, err_look;
  bool stored = false;                           ///< the command has changed something that lasts
  bool hooks = true;                             ///< whether the runner's hooks are run
  std::chrono::milliseconds hook_limit{10'000};  ///< how long one of them may take
  bool in_is_terminal = false, out_is_terminal = false, err_is_terminal = false;
  bool out_may_wait = false;  ///< whoever reads `out` may take their time
  std::function<std::optional<std::string>(const std::string&)> environment;
  /// Shows a text that is longer than the screen, page by page; false where it cannot. Empty where nobody turns pages.
  std::function<bool(std::string_view)> pager = {};
  int screen_lines = 24;

  /// Where the settings are kept; empty when nothing says where.
  [[nodiscard]] std::filesystem::path settings_file() const { return config.empty() ? config : config / "config.toml"; }
  /// Makes the rest of the world what its settings say.
  void settle();

  /// The training day it is now: until `day_starts_at` it is still yesterday.
  [[nodiscard]] Date today() const { return training_day(now, day_starts_at); }
  /// The instant at which the training day of a moment began, by that moment's clock.
  [[nodiscard]] std::chrono::sys_seconds day_began(const Moment& moment) const {
    const auto began = std::chrono::local_days{training_day(moment, day_starts_at).days().time_since_epoch()};
    return moment.utc - (moment.local() - (began + day_starts_at));
  }
};

}  // namespace achilles::cli
