#pragma once

#include <string>
#include <string_view>

namespace achilles::exchange {

/// Where the files are; empty where nothing says so.
struct PathsRecord {
  std::string_view data, config, state;
};

/// `{schema, data, config, state}`; null where nothing says where.
[[nodiscard]] std::string paths_json(const PathsRecord& paths);

}  // namespace achilles::exchange
