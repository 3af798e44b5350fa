#pragma once

#include <map>
#include <sstream>
#include <string>

#include "cli/world/surroundings.hpp"

namespace achilles::test {

/// A world of string streams, without a terminal: Friday 20 November 2026, 18:05, an hour ahead of UTC.
struct Stage {
  static inline const Moment now = Moment::from_iso("2026-11-20T18:05:00+01:00").value();

  std::map<std::string, std::string> environment{{"HOME", "/home/runner"}};
  Moment clock = now;
  std::istringstream in;
  std::ostringstream out, err;

  [[nodiscard]] cli::Surroundings surroundings();
  [[nodiscard]] cli::World world() { return cli::world_in(surroundings()); }
};

/// The look-up of variables in a map, which must outlive it.
[[nodiscard]] cli::Environment environment_of(const std::map<std::string, std::string>& variables);

/// Local clocks an hour ahead of UTC all year, so that no test hangs on the zone of its machine.
[[nodiscard]] Moment hour_ahead(std::chrono::local_seconds local, std::chrono::sys_seconds latest);

}  // namespace achilles::test
