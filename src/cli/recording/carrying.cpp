#include "cli/recording/carrying.hpp"

#include <algorithm>

#include "achilles/error.hpp"
#include "platform/directory_lock.hpp"
#include "platform/platform.hpp"
#include "protocol/text/located_json.hpp"

namespace achilles::cli {
namespace {

namespace fs = std::filesystem;

CarriedFile carried(const fs::path& file, std::string name) {
  auto text = platform::read_file(file, protocol::most_bytes);
  if (text.size() > protocol::most_bytes) {
    throw Error{Exit::storage, "not backed up: " + file.string() + " is too large to travel along",
                "Move it out of the configuration directory. Nothing was changed."};
  }
  return {std::move(name), std::move(text)};
}

}  // namespace

std::vector<CarriedFile> carried_files(const World& world) {
  std::vector<CarriedFile> files;
  if (world.config.empty()) return files;
  const auto settings = world.settings_file();
  if (platform::is_there(settings) && fs::is_regular_file(settings)) files.push_back(carried(settings, "config.toml"));
  for (const auto& file : platform::files_in(world.config / "protocols", ".json")) {
    auto name = "protocols/" + file.filename().string();
    if (may_be_carried(name)) files.push_back(carried(file, std::move(name)));
  }
  return files;
}

std::vector<CarriedFile> differing(const std::vector<CarriedFile>& files, const World& world) {
  const auto present = carried_files(world);
  auto others = files;
  std::erase_if(others, [&present](const CarriedFile& file) { return std::ranges::count(present, file) > 0; });
  return others;
}

void put_in_place(const std::vector<CarriedFile>& files, const World& world) {
  if (files.empty()) return;
  if (world.config.empty()) {
    throw Error{Exit::storage, "nothing says where your settings are kept", "Set HOME or XDG_CONFIG_HOME."};
  }
  platform::make_directory(world.config);
  const platform::DirectoryLock lock{world.config};
  for (const auto& file : files) {
    const auto place = world.config / file.name;
    platform::make_directory(place.parent_path());
    platform::replace_file(place, file.text);
  }
}

}  // namespace achilles::cli
