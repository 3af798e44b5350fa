#include <fmt/format.h>

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/arguments/offers.hpp"
#include "cli/world/setting_words.hpp"
#include "platform/directory_lock.hpp"
#include "platform/platform.hpp"
#include "render/render.hpp"
#include "settings/edit.hpp"

namespace achilles::cli::commands {
namespace {

using settings::SettingInfo;

/// The settings file, which has to be somewhere to be written to.
std::filesystem::path file_in(const World& world) {
  if (const auto file = world.settings_file(); !file.empty()) return file;
  throw Error{Exit::storage, "nothing says where your settings are kept", "Set HOME or XDG_CONFIG_HOME."};
}

/// Why a file cannot be changed by itself: what is wrong with it, or a key in a form that only an editor can take
/// apart.
Error not_changed(const std::filesystem::path& file, std::string_view text, const std::string& key) {
  std::vector<std::string> lines;
  bool is_none = false;  // no setting, which the problems would say to take out
  for (const auto& issue : settings::read(text).issues) {
    lines.push_back(line_of(issue));
    is_none = is_none || (issue.what == settings::Issue::What::unknown && issue.key == key);
  }
  if (!lines.empty() && !is_none) return problems_in_settings(file.string(), lines, {});
  return {Exit::usage, fmt::format("{} in {} cannot be changed by itself", key, file.string()), "Edit the file."};
}

void put_in_place(const std::filesystem::path& file, const std::string& text, World& world) {
  platform::replace_file(file, text);
  world.stored = true;
}

void tell_where(const std::filesystem::path& file, World& world) {
  if (!world.out_look.quiet) world.out << "  In " << render::visible(file.string()) << '\n';
}

/// Who goes before the file, so that what was written has no effect here and now.
void tell_what_goes_before(const SettingInfo& setting, World& world) {
  const auto& origin = world.settings[setting.setting].origin;
  if (origin.from <= Origin::From::file) return;
  world.out << "  " << render::wrap(fmt::format("{} goes before it.", origin.name), world.out_look.width - 2, 2);
}

struct Setting {
  std::string key, value;
};

void declare_set(Arguments& arguments, Setting& options) {
  arguments.text("KEY", "KEY", options.key, "a setting, as achilles config show names it", offers::settings);
  arguments.text("VALUE", "VALUE", options.value, "its value", offers::setting_values);
}

Exit run_set(const Setting& options, World& world) {
  const auto* setting = settings::find_setting(options.key);
  if (setting == nullptr) throw no_such_setting(options.key);
  const auto value = settings::value_of(*setting, options.value);
  if (!value) throw not_a_value(*setting, options.key, options.value);
  const auto file = file_in(world);
  platform::make_directory(file.parent_path());
  const platform::DirectoryLock lock{file.parent_path()};
  const auto before = configuration_text(file);
  const auto after = settings::with(before, *setting, *value);
  if (!after) throw not_changed(file, before, options.key);
  if (*after != before) put_in_place(file, *after, world);
  world.out << render::visible(fmt::format("{} is {}.", options.key, *value)) << '\n';
  tell_where(file, world);
  tell_what_goes_before(*setting, world);
  return Exit::done;
}

struct Unsetting {
  std::string key;
};

void declare_unset(Arguments& arguments, Unsetting& options) {
  arguments.text("KEY", "KEY", options.key, "a setting, or a key of the file that is none", offers::settings);
}

Exit run_unset(const Unsetting& options, World& world) {
  const auto file = file_in(world);
  const platform::DirectoryLock lock{file.parent_path()};
  const auto before = configuration_text(file);
  const auto after = settings::without(before, options.key);
  if (!after) throw not_changed(file, before, options.key);
  const auto* setting = settings::find_setting(options.key);
  if (*after == before && setting == nullptr) throw no_such_setting(options.key);
  if (*after != before) put_in_place(file, *after, world);
  world.out << fmt::format("{} is not set{}.\n", render::visible(options.key),
                           *after == before ? ", and was not" : " any longer");
  tell_where(file, world);
  if (setting != nullptr) tell_what_goes_before(*setting, world);
  return Exit::done;
}

}  // namespace

Command config_set() {
  return command<Setting>({.name = "config set",
                           .summary = "change one setting, and nothing else in the file",
                           .group = Group::program,
                           .effect = Effect::changes,
                           .settings = SettingsNeed::any,
                           .examples = {{"achilles config set units.distance mi", "miles from now on"},
                                        {"achilles config set day_starts_at 03:00", "for new entries"}}},
                          declare_set, run_set);
}

Command config_unset() {
  return command<Unsetting>({.name = "config unset",
                             .summary = "take one setting out of the file",
                             .group = Group::program,
                             .effect = Effect::changes,
                             .settings = SettingsNeed::any,
                             .examples = {{"achilles config unset color", "back to what is built in"}}},
                            declare_unset, run_unset);
}

}  // namespace achilles::cli::commands
