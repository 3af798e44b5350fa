#pragma once

#include <optional>

#include "achilles/date.hpp"
#include "achilles/side.hpp"
#include "achilles/sign.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// What has to be known before an episode can be opened.
struct Intake {
  std::optional<Site> site;
  std::optional<Side> side;
  std::optional<Date> onset;
  std::optional<bool> diagnosed;
  std::optional<Signs> signs;
};

/// Asks for what is not there yet, when somebody is there to answer. The site comes first: it decides what is allowed,
/// and plantar pain without a diagnosis is asked nothing further. What is skipped stays unknown.
[[nodiscard]] Intake ask_for_the_rest(Intake intake, World& world);

}  // namespace achilles::cli
