#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "journal/file/query.hpp"

namespace achilles::journal {

// What the view `living` says of now, said of an earlier state of the journal. It costs more than the view: each entry
// looks back for what reversed it before then.

/// Selects every column of the entries that counted then, and their reversal by then, with `rest` behind it. `rest` may
/// use the parameters ?1 to ?3; those after them are bound by `bind_past`.
[[nodiscard]] std::string select_past(const std::string& rest);

/// When "then" is: right after operation `as_of`, or now. What was taken back, or replaced, at the instant `still` or
/// later counts as well, unless it is a `start` or a `switch`.
void bind_past(Query& query, std::optional<std::int64_t> as_of, std::optional<std::chrono::sys_seconds> still);

}  // namespace achilles::journal
