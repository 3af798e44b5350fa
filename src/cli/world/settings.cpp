#include "cli/world/settings.hpp"

#include <fmt/format.h>

#include "cli/world/setting_words.hpp"
#include "platform/platform.hpp"
#include "settings/read.hpp"

namespace achilles::cli {
namespace {

using settings::Setting;
using settings::SettingInfo;

constexpr std::size_t most_bytes = 64 * 1024;

/// A variable that says something about a setting.
struct Said {
  std::string name, value;
};

std::optional<Said> said(const Environment& environment, std::string_view name) {
  auto value = environment(std::string{name});
  if (!value || value->empty()) return std::nullopt;
  return Said{std::string{name}, std::move(*value)};
}

/// Its own variable; for colour also the two that many programs share.
std::optional<Said> said(const Environment& environment, const SettingInfo& setting) {
  if (auto own = said(environment, setting.variable)) return own;
  if (setting.setting != Setting::color) return std::nullopt;
  if (said(environment, "NO_COLOR")) return Said{"NO_COLOR", "never"};
  const auto force = said(environment, "CLICOLOR_FORCE");
  return force && force->value != "0" ? std::optional{Said{force->name, "always"}} : std::nullopt;
}

/// A data file named for one command may lie where the command is typed.
std::optional<std::string> value_given(const SettingInfo& setting, std::string_view text) {
  return setting.kind == settings::Kind::path ? std::optional{std::string{text}} : settings::value_of(setting, text);
}

}  // namespace

std::string configuration_text(const std::filesystem::path& file) {
  if (file.empty() || !platform::is_there(file)) return {};
  std::error_code unknown;
  if (std::filesystem::is_fifo(file, unknown)) {
    throw Error{Exit::usage, file.string() + " is no file but a pipe", "Put a file in its place."};
  }
  auto text = platform::read_file(file, most_bytes);
  if (text.size() <= most_bytes) return text;
  throw Error{Exit::usage, file.string() + " is too long for settings",
              "They take a few lines: achilles help settings"};
}

Settings::Settings() {
  for (const auto& setting : settings::all_settings()) values_.push_back({std::string{setting.built_in}, {}});
}

Settings Settings::in(const Environment& environment, const std::filesystem::path& file) {
  Settings all;
  try {
    const auto of_file = all.read_file(file);
    const auto of_environment = all.read_environment(environment);
    if (!of_file.empty() || !of_environment.empty()) {
      all.problem_ = problems_in_settings(file.string(), of_file, of_environment);
    }
    for (const auto& line : of_environment) all.wrong_.push_back({line, {}});
    for (const auto& line : of_file) all.wrong_.push_back({line, file.string()});
  } catch (const Error& error) {
    all.problem_ = error;
  }
  return all;
}

std::vector<std::string> Settings::read_file(const std::filesystem::path& file) {
  const auto configuration = settings::read(configuration_text(file));
  for (const auto& given : configuration.given) {
    put(given.setting, given.value, {Origin::From::file, file.string(), given.place.line});
  }
  std::vector<std::string> wrong;
  for (const auto& issue : configuration.issues) wrong.push_back(line_of(issue));
  return wrong;
}

std::vector<std::string> Settings::read_environment(const Environment& environment) {
  std::vector<std::string> wrong;
  for (const auto& setting : settings::all_settings()) {
    const auto variable = said(environment, setting);
    if (!variable) continue;
    if (auto value = value_given(setting, variable->value)) {
      put(setting.setting, std::move(*value), {Origin::From::environment, variable->name, 0});
    } else {
      wrong.push_back(wrong_value(setting, variable->name, variable->value));
    }
  }
  return wrong;
}

void Settings::give(Setting setting, std::string_view value, std::string option) {
  const auto& info = settings::info(setting);
  auto read = value_given(info, value);
  if (!read) throw not_a_value(info, option, value);
  put(setting, std::move(*read), {Origin::From::flag, std::move(option), 0});
}

void Settings::put(Setting setting, std::string value, Origin origin) {
  values_[static_cast<std::size_t>(setting)] = {std::move(value), std::move(origin)};
}

}  // namespace achilles::cli
