#pragma once

#include <optional>
#include <string>
#include <vector>

#include "achilles/bounded.hpp"
#include "achilles/date.hpp"
#include "achilles/side.hpp"
#include "achilles/sign.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// What is known before an episode is opened. It cannot do without the first five.
struct Intake {
  std::optional<Site> site;
  std::optional<Side> side;
  std::optional<Date> onset;
  std::optional<bool> diagnosed;
  std::optional<Signs> signs;
  std::optional<std::vector<std::string>> equipment;  ///< what can be used; empty for none of it
  std::optional<PainScore> morning;                   ///< usual pain on the first steps
};

/// Asks for what is not there yet, when somebody is there to answer. The site comes first: it decides what is allowed,
/// and plantar pain without a diagnosis is asked nothing further. Where the input ends, the rest stays unknown.
[[nodiscard]] Intake ask_for_the_rest(Intake intake, World& world);

}  // namespace achilles::cli
