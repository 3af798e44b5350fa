#pragma once

#include <span>
#include <string>

namespace achilles::exchange {

/// A setting, its value, and where that comes from.
struct SettingRecord {
  std::string key, value;  ///< the value in text; empty where nothing is set
  bool yes_no = false;     ///< the value is true or false
  std::string from, name;  ///< "flag", "environment", "file" or "built-in"; of the option, the variable or the file
  int line = 0;            ///< of the file; 0 where it is none
};

/// `file` is where settings are kept; empty when nothing says where.
[[nodiscard]] std::string settings_json(std::string_view file, std::span<const SettingRecord> settings);

}  // namespace achilles::exchange
