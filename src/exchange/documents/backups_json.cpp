#include "exchange/documents/backups_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {
namespace {

ordered_json backup_json(int number, const ReadBackup& read) {
  const auto& [backup, contents] = read;
  const bool sound = contents.health == BackupContents::Health::sound;
  return {{"number", number},
          {"file", backup.file.string()},
          {"at", backup.at.iso()},
          {"occasion", backup.occasion ? ordered_json(name(*backup.occasion)) : ordered_json(nullptr)},
          {"health", name(contents.health)},
          {"format", contents.format > 0 ? ordered_json(contents.format) : ordered_json(nullptr)},
          {"entries", sound ? ordered_json(contents.entries) : ordered_json(nullptr)},
          {"first_day", json_of(contents.first)},
          {"last_day", json_of(contents.last)},
          {"files", sound ? ordered_json(contents.files) : ordered_json(nullptr)}};
}

}  // namespace

std::string backups_json(std::string_view folder, std::span<const ReadBackup> backups) {
  auto list = ordered_json::array();
  int number = 0;
  for (const auto& read : backups) list.push_back(backup_json(++number, read));
  return text_of({{"schema", "achilles/backups/1"}, {"folder", folder}, {"backups", std::move(list)}});
}

}  // namespace achilles::exchange
