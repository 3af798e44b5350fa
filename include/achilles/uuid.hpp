#pragma once

#include <string_view>

namespace achilles {

/// Whether a text has the form of a UUID (RFC 9562) in small letters, as the journal gives one to every entry.
[[nodiscard]] bool is_uuid(std::string_view text);

}  // namespace achilles
