#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "settings/setting.hpp"

namespace achilles::settings {

// Both change one key and leave every other byte as it was: comments, order, spacing, line ends. Nothing comes back
// when the text is no TOML, or has the key in a form that cannot be changed by itself.

/// The text with that value for the setting: changed in its place, or else added where its neighbours are. `value` is
/// one that `value_of` gave.
[[nodiscard]] std::optional<std::string> with(std::string_view text, const SettingInfo& setting,
                                              std::string_view value);

/// The text without that key, and without the comment on its line; as it was when the key is not there. A table to
/// which no setting belongs goes with its last key, or by its own name once nothing is in it.
[[nodiscard]] std::optional<std::string> without(std::string_view text, std::string_view key);

}  // namespace achilles::settings
