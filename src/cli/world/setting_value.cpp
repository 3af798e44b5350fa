#include "cli/world/setting_value.hpp"

namespace achilles::cli {
namespace {

std::string name(Origin::From from) {
  switch (from) {
    case Origin::From::built_in:
      return "built-in";
    case Origin::From::file:
      return "file";
    case Origin::From::environment:
      return "environment";
    case Origin::From::flag:
      return "flag";
  }
  return {};
}

}  // namespace

std::string value_in(const World& world, settings::Setting setting) {
  if (setting == settings::Setting::database) return world.database.string();
  return world.settings[setting].text;
}

exchange::SettingRecord record_of(const World& world, const settings::SettingInfo& setting) {
  const auto& origin = world.settings[setting.setting].origin;
  return {.key = std::string{setting.key},
          .value = value_in(world, setting.setting),
          .yes_no = setting.kind == settings::Kind::yes_no,
          .from = name(origin.from),
          .name = origin.name,
          .line = origin.line};
}

}  // namespace achilles::cli
