#pragma once

#include <string>

#include "cli/world/world.hpp"
#include "exchange/documents/settings_json.hpp"

namespace achilles::cli {

/// The value of a setting as it acts here: the usual data file where none is set. Empty where there is none.
[[nodiscard]] std::string value_in(const World& world, settings::Setting setting);

/// The same for programs, with where it comes from.
[[nodiscard]] exchange::SettingRecord record_of(const World& world, const settings::SettingInfo& setting);

}  // namespace achilles::cli
