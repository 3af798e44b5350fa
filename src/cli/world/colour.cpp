#include "cli/world/colour.hpp"

namespace achilles::cli {

bool coloured(std::string_view wish, const Environment& environment, bool terminal) {
  const auto value = [&](const char* name) { return environment(name).value_or(""); };
  if (wish == "always") return true;
  if (wish == "never" || !value("NO_COLOR").empty()) return false;
  const auto force = value("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return true;
  const auto term = value("TERM");
  if (term.empty() || term == "dumb") return false;
  return terminal;
}

}  // namespace achilles::cli
