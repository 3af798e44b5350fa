#include "support/stage.hpp"

namespace achilles::test {

cli::Surroundings Stage::surroundings() {
  return {.environment = environment_of(environment),
          .clock = [this] { return clock; },
          .at_local = hour_ahead,
          .utf8 = true,
          .in = in,
          .out = out,
          .err = err};
}

cli::Environment environment_of(const std::map<std::string, std::string>& variables) {
  return [&variables](const std::string& name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    if (found == variables.end()) return std::nullopt;
    return found->second;
  };
}

Moment hour_ahead(std::chrono::local_seconds local, std::chrono::sys_seconds /*latest*/) {
  constexpr std::chrono::hours offset{1};
  return {std::chrono::sys_seconds{local.time_since_epoch()} - offset, offset};
}

}  // namespace achilles::test
