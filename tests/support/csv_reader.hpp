#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace achilles::support {

/// One field as it stood: `""` is a text that is empty, nothing at all is unknown.
struct CsvField {
  std::string text;
  bool quoted = false;
  friend bool operator==(const CsvField&, const CsvField&) = default;
};
using CsvRow = std::vector<CsvField>;

/// Reads CSV as RFC 4180 defines it, line ends CRLF only; nothing when the text breaks its rules.
inline std::optional<std::vector<CsvRow>> read_csv(std::string_view text) {
  std::vector<CsvRow> rows;
  CsvRow row;
  while (!text.empty()) {
    CsvField field;
    if (text.front() == '"') {
      field.quoted = true;
      text.remove_prefix(1);
      while (true) {
        const auto quote = text.find('"');
        if (quote == std::string_view::npos) return std::nullopt;
        field.text += text.substr(0, quote);
        text.remove_prefix(quote + 1);
        if (!text.starts_with('"')) break;
        field.text += '"';
        text.remove_prefix(1);
      }
    } else {
      const auto end = text.find_first_of(",\r\n\"");
      if (end == std::string_view::npos) return std::nullopt;
      field.text = text.substr(0, end);
      text.remove_prefix(end);
    }
    row.push_back(std::move(field));
    if (text.starts_with(',')) {
      text.remove_prefix(1);
      if (text.empty()) return std::nullopt;
    } else if (text.starts_with("\r\n")) {
      text.remove_prefix(2);
      rows.push_back(std::exchange(row, {}));
    } else {
      return std::nullopt;
    }
  }
  if (!row.empty()) return std::nullopt;
  return rows;
}

}  // namespace achilles::support
