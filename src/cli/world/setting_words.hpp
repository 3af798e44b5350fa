#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "achilles/error.hpp"
#include "settings/read.hpp"

namespace achilles::cli {

/// "3:9: color 'nver' is not always, never or auto; did you mean 'never'?"
[[nodiscard]] std::string line_of(const settings::Issue& issue);

/// The same of a value alone. `called` is the key, or the variable or option that has it.
[[nodiscard]] std::string wrong_value(const settings::SettingInfo& setting, std::string_view called,
                                      std::string_view text);
/// The same as an error.
[[nodiscard]] Error not_a_value(const settings::SettingInfo& setting, std::string_view called, std::string_view text);

/// The error for a key that is no setting.
[[nodiscard]] Error no_such_setting(std::string_view key);

/// All that is wrong with a file and the environment, a line each.
[[nodiscard]] Error problems_in_settings(const std::string& file, const std::vector<std::string>& of_file,
                                         const std::vector<std::string>& of_environment);

}  // namespace achilles::cli
