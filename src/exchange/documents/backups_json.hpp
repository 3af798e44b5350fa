#pragma once

#include <span>
#include <string>
#include <string_view>

#include "achilles/backup.hpp"

namespace achilles::exchange {

/// `{schema, folder, backups: [{number, file, at, occasion, health, format, entries, first_day, last_day, files}]}`,
/// numbered from 1 in their order.
[[nodiscard]] std::string backups_json(std::string_view folder, std::span<const ReadBackup> backups);

}  // namespace achilles::exchange
