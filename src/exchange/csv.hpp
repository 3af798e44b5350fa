#pragma once

#include <string>
#include <string_view>

#include "achilles/entry.hpp"

namespace achilles::exchange {

/// The header line of the journal's CSV with its line end. The columns and their order are a promise (docs/csv.md).
[[nodiscard]] std::string_view csv_header();

/// Appends one entry's line: UTF-8, CRLF, text quoted, numbers bare, unknown empty.
void append_csv(std::string& out, const Entry& entry);

}  // namespace achilles::exchange
