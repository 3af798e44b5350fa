#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace achilles::settings {

/// What a user may decide for all commands at once.
enum class Setting : std::uint8_t {
  day_starts_at,
  distance_unit,
  load_unit,
  color,
  ascii,
  accessible,
  quiet,
  pager,
  database,
  shoes,
};

/// What the value of a setting looks like.
enum class Kind : std::uint8_t { choice, yes_no, time, words, path };

struct SettingInfo {
  Setting setting;
  std::string_view key;       ///< "units.distance"
  std::string_view variable;  ///< of the environment: "ACHILLES_UNITS_DISTANCE"
  std::string_view built_in;  ///< empty where nothing is
  std::string_view says;      ///< one line for help
  Kind kind;
  std::span<const std::string_view> choices = {};
};

/// Every setting, in the order of `Setting`.
[[nodiscard]] std::span<const SettingInfo> all_settings();
[[nodiscard]] const SettingInfo& info(Setting setting);
/// The setting of that key, or null.
[[nodiscard]] const SettingInfo* find_setting(std::string_view key);

/// The value in its one spelling, such as `04:00` for `4:00` and `true` for `yes`; nothing when it is none.
[[nodiscard]] std::optional<std::string> value_of(const SettingInfo& setting, std::string_view text);

}  // namespace achilles::settings
