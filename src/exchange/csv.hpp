#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "achilles/entry.hpp"

namespace achilles::exchange {

/// How text is written: as it is, or so that no spreadsheet takes it for a formula.
enum class CsvText : std::uint8_t { exact, guarded };

/// The three bytes that tell some spreadsheets that a file is UTF-8.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The header line of the journal's CSV with its line end. The columns and their order are a promise (docs/csv.md).
[[nodiscard]] std::string_view csv_header();

/// Appends one entry's line: UTF-8, CRLF, text quoted, numbers bare, unknown empty. Guarded text has a ' before it
/// where it begins with = + - @, a tab or a carriage return.
void append_csv(std::string& out, const Entry& entry, CsvText text = CsvText::exact);

}  // namespace achilles::exchange
