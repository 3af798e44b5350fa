#include <fmt/format.h>

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/help/columns.hpp"
#include "cli/world/setting_value.hpp"
#include "render/layout/record.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  bool json = false;
};

void declare(Arguments& arguments, Options& options) { arguments.json(options.json); }

/// "built-in", "--ascii", "ACHILLES_COLOR", "/home/runner/.config/achilles/config.toml:3"
std::string place_of(const exchange::SettingRecord& record) {
  if (record.name.empty()) return record.from;
  return record.line > 0 ? fmt::format("{}:{}", record.name, record.line) : record.name;
}

Exit run(const Options& options, World& world) {
  std::vector<exchange::SettingRecord> records;
  for (const auto& setting : settings::all_settings()) records.push_back(record_of(world, setting));
  if (options.json) {
    world.out << exchange::settings_json(world.settings_file().string(), records);
    return Exit::done;
  }
  std::vector<Row> rows;
  for (const auto& record : records) {
    const auto place = place_of(record);
    if (world.plain) world.out << render::record(world.out_look, {record.key, record.value, place});
    const auto& value = record.value.empty() ? "not set" : record.value;
    rows.push_back({record.key, render::visible(fmt::format("{} ({})", value, place))});
  }
  if (!world.plain) world.out << columns(rows, world.out_look);
  return Exit::done;
}

}  // namespace

Command config_show() {
  return command<Options>(
      {.name = "config show",
       .summary = "every setting, and where its value comes from",
       .group = Group::program,
       .examples = {{"achilles config show", "values and origins"}, {"achilles config show --json", "for a script"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
