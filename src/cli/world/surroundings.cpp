#include "cli/world/surroundings.hpp"

#include <algorithm>
#include <string>

#include "achilles/error.hpp"
#include "achilles/limits.hpp"
#include "cli/typed/number.hpp"
#include "cli/world/paging.hpp"
#include "platform/platform.hpp"

namespace achilles::cli {
namespace {

constexpr int narrowest = 40;
constexpr int usual_width = 80;
constexpr int widest = 1000;
constexpr int usual_height = 24;

/// The value of a variable that is set and not empty.
std::optional<std::string> given(const Environment& environment, const char* name) {
  auto value = environment(name);
  if (value && value->empty()) value.reset();
  return value;
}

std::optional<Moment> pretended_now(const Environment& environment) {
  const auto text = given(environment, "ACHILLES_NOW");
  if (!text) return std::nullopt;
  const auto moment = Moment::from_iso(*text);
  if (moment) return moment;
  throw Error{Exit::usage, "ACHILLES_NOW '" + *text + "' is not an instant",
              "Write it with its offset, like 2026-11-20T18:05:00+01:00, or unset it."};
}

/// Where a clock has lost its way, what is logged by it would stand ahead of every day that follows.
void refuse_distant_years(const World& world) {
  if (world.today().civil().year() <= last_year) return;
  throw Error{Exit::usage, "the clock says " + world.now.iso(),
              "Set it right, or unset ACHILLES_NOW: what is logged would stand on that day."};
}

/// A moment is at most 18 hours from UTC. The zones there are keep within 14; a rule of one's own in TZ need not.
void refuse_far_clocks(const World& world) {
  if (std::chrono::abs(world.at_local(world.now.local(), world.now.utc).offset) <= std::chrono::hours{18}) return;
  throw Error{Exit::usage, "clocks here are more than 18 h from UTC",
              "No zone is that far. Set TZ to one, like Europe/Berlin, or unset it."};
}

render::Look look_of(const Surroundings& surroundings) {
  return {.width = width_in(surroundings), .ascii = !surroundings.utf8};
}

/// A variable that holds a size, else what the terminal says.
std::optional<int> size_in(const Environment& environment, const char* name, std::optional<int> terminal) {
  const auto size = whole_from(environment(name).value_or(""));
  return size && *size > 0 ? size : terminal;
}

}  // namespace

int width_in(const Surroundings& surroundings) {
  const auto cells = size_in(surroundings.environment, "COLUMNS", surroundings.terminal_width);
  return std::clamp(cells.value_or(usual_width), narrowest, widest);
}

World world_in(const Surroundings& surroundings) {
  const auto& environment = surroundings.environment;
  const auto pretended = pretended_now(environment);
  auto at_local = surroundings.at_local;
  if (pretended && !given(environment, "TZ")) {
    at_local = [offset = pretended->offset](std::chrono::local_seconds local, std::chrono::sys_seconds) {
      return Moment{std::chrono::sys_seconds{local.time_since_epoch()} - offset, offset};
    };
  }
  const auto paths = platform::paths(environment);
  auto world = World{
      .now = pretended ? *pretended : surroundings.clock(),
      .at_local = std::move(at_local),
      .settings = Settings::in(environment, paths.config.empty() ? paths.config : paths.config / "config.toml"),
      .database = paths.database,
      .config = paths.config,
      .state = paths.state,
      .program = surroundings.program,
      .in = surroundings.in,
      .out = surroundings.out,
      .err = surroundings.err,
      .out_look = look_of(surroundings),
      .err_look = look_of(surroundings),
      .in_is_terminal = surroundings.in_is_terminal,
      .out_is_terminal = surroundings.out_is_terminal,
      .err_is_terminal = surroundings.err_is_terminal,
      .out_may_wait = surroundings.out_may_wait,
      .environment = environment,
      .screen_lines = size_in(environment, "LINES", surroundings.terminal_height).value_or(usual_height),
  };
  refuse_far_clocks(world);
  refuse_distant_years(world);
  world.pager = pager_in(surroundings, world.settings);
  world.settle();
  return world;
}

}  // namespace achilles::cli
