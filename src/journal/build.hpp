#pragma once

#include <string_view>

namespace achilles::journal {

/// The format of the journals that this program writes.
[[nodiscard]] int newest_format();

/// The version of SQLite inside the program: "3.40.1".
[[nodiscard]] std::string_view sqlite_version();

}  // namespace achilles::journal
