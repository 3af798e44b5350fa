#include "achilles/backup.hpp"

#include <algorithm>

namespace achilles {

bool may_be_carried(std::string_view name) {
  constexpr std::string_view folder = "protocols/", extension = ".json";
  if (name == "config.toml") return true;
  if (!name.starts_with(folder) || !name.ends_with(extension)) return false;
  if (name.size() <= folder.size() + extension.size()) return false;
  const auto file = name.substr(folder.size());
  const auto is_trouble = [](char c) { return c == '/' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
  return file.front() != '.' && std::ranges::none_of(file, is_trouble);
}

std::string_view name(Backup::Occasion occasion) {
  switch (occasion) {
    case Backup::Occasion::asked:
      return "asked";
    case Backup::Occasion::migration:
      return "migration";
    case Backup::Occasion::import:
      return "import";
    case Backup::Occasion::undo:
      return "undo";
    case Backup::Occasion::restore:
      return "restore";
  }
  return {};
}

std::optional<Backup::Occasion> occasion_from(std::string_view text) {
  using enum Backup::Occasion;
  for (const auto occasion : {asked, migration, import, undo, restore}) {
    if (text == name(occasion)) return occasion;
  }
  return std::nullopt;
}

std::string_view name(BackupContents::Health health) {
  switch (health) {
    case BackupContents::Health::sound:
      return "sound";
    case BackupContents::Health::damaged:
      return "damaged";
    case BackupContents::Health::newer:
      return "newer";
    case BackupContents::Health::unread:
      return "unread";
  }
  return {};
}

}  // namespace achilles
