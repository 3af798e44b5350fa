#pragma once

#include <optional>
#include <string_view>

#include "achilles/entry.hpp"

namespace achilles {

// The words for the parts of an entry, read back: the counterparts of `kind` and `name`. Nothing for any other word.

/// A body of that kind with nothing in it yet.
[[nodiscard]] std::optional<Body> blank_body(std::string_view kind);
[[nodiscard]] std::optional<Pain::When> pain_moment_from(std::string_view text);
[[nodiscard]] std::optional<Skip::Reason> skip_reason_from(std::string_view text);

}  // namespace achilles
