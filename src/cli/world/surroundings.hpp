#pragma once

#include <chrono>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/world/colour.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// What the machine says when it is asked: the raw facts a World is made of.
struct Surroundings {
  Environment environment;
  std::function<Moment()> clock;
  std::function<Moment(std::chrono::local_seconds, std::chrono::sys_seconds)> at_local;
  std::filesystem::path program = {};                            ///< the file that runs
  std::optional<int> terminal_width = {}, terminal_height = {};  ///< cells
  /// Gives a text to another program; see `platform::show_through`.
  std::function<bool(const std::vector<std::string>& program, std::string_view text)> show_through = {};
  bool utf8 = false;
  bool in_is_terminal = false, out_is_terminal = false, err_is_terminal = false;
  bool out_may_wait = false;  ///< whoever reads standard output may take their time
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
};

/// The world as these surroundings have it. `ACHILLES_NOW` stands in for the clock, and for the zone too unless `TZ`
/// says another; `COLUMNS` and `LINES` for the size of the screen. The settings go before all that is usual. Throws
/// Error (Exit::usage).
[[nodiscard]] World world_in(const Surroundings& surroundings);

/// Cells across: `COLUMNS`, then the terminal, then 80; never under 40.
[[nodiscard]] int width_in(const Surroundings& surroundings);

}  // namespace achilles::cli
