#include "settings/setting.hpp"

#include <algorithm>
#include <array>

namespace achilles::settings {
namespace {

constexpr std::array<std::string_view, 2> distances{"km", "mi"};
constexpr std::array<std::string_view, 2> loads{"kg", "lb"};
constexpr std::array<std::string_view, 3> colours{"always", "never", "auto"};
constexpr std::array<std::string_view, 2> truths{"true", "false"};

constexpr std::array all{
    SettingInfo{Setting::day_starts_at, "day_starts_at", "ACHILLES_DAY_STARTS_AT", "04:00",
                "when a training day begins, 00:00 to 12:00", Kind::time},
    SettingInfo{Setting::distance_unit, "units.distance", "ACHILLES_UNITS_DISTANCE", "km",
                "km or mi, for distance, pace and speed", Kind::choice, distances},
    SettingInfo{Setting::load_unit, "units.load", "ACHILLES_UNITS_LOAD", "kg", "kg or lb, for added load", Kind::choice,
                loads},
    SettingInfo{Setting::color, "color", "ACHILLES_COLOR", "auto", "always, never or auto", Kind::choice, colours},
    SettingInfo{Setting::ascii, "ascii", "ACHILLES_ASCII", "false", "no character beyond ASCII", Kind::yes_no, truths},
    SettingInfo{Setting::accessible, "accessible", "ACHILLES_ACCESSIBLE", "false",
                "words in place of drawings and symbols", Kind::yes_no, truths},
    SettingInfo{Setting::quiet, "quiet", "ACHILLES_QUIET", "false", "no hints on what to type next", Kind::yes_no,
                truths},
    SettingInfo{Setting::pager, "pager", "ACHILLES_PAGER", "", "the program that shows long pages", Kind::words},
    SettingInfo{Setting::database, "database", "ACHILLES_DB", "", "the data file, from / or ~/", Kind::path},
    SettingInfo{Setting::shoes, "shoes", "ACHILLES_SHOES", "", "what you wear on a run when you do not say",
                Kind::words},
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `4:00` and `04:00`, from midnight to noon: the noon of a day always belongs to it.
std::optional<std::string> time_of(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > 2 || text.size() != colon + 3) return std::nullopt;
  auto clock = std::string(2 - colon, '0').append(text);
  if (!is_digit(clock[0]) || !is_digit(clock[1]) || !is_digit(clock[3]) || !is_digit(clock[4])) return std::nullopt;
  if (clock > "12:00" || clock[3] > '5') return std::nullopt;
  return clock;
}

std::optional<std::string> truth_of(std::string_view text) {
  if (text == "true" || text == "yes" || text == "on" || text == "1") return "true";
  if (text == "false" || text == "no" || text == "off" || text == "0") return "false";
  return std::nullopt;
}

bool is_line(std::string_view text) {
  constexpr std::size_t longest = 1000;
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
  return !text.empty() && text.size() <= longest && std::ranges::none_of(text, is_control);
}

}  // namespace

std::span<const SettingInfo> all_settings() { return all; }

const SettingInfo& info(Setting setting) { return all[static_cast<std::size_t>(setting)]; }

const SettingInfo* find_setting(std::string_view key) {
  const auto found = std::ranges::find(all_settings(), key, &SettingInfo::key);
  return found == all_settings().end() ? nullptr : &*found;
}

std::optional<std::string> value_of(const SettingInfo& setting, std::string_view text) {
  switch (setting.kind) {
    case Kind::choice:
      if (std::ranges::find(setting.choices, text) == setting.choices.end()) return std::nullopt;
      break;
    case Kind::yes_no:
      return truth_of(text);
    case Kind::time:
      return time_of(text);
    case Kind::words:
      if (!is_line(text)) return std::nullopt;
      break;
    case Kind::path:
      if (!is_line(text) || !(text.starts_with('/') || text.starts_with("~/"))) return std::nullopt;
      break;
  }
  return std::string{text};
}

}  // namespace achilles::settings
