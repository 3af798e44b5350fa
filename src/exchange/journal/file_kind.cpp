#include "exchange/journal/file_kind.hpp"

#include "exchange/journal/journal_writer.hpp"

namespace achilles::exchange {

// Behind a quote that begins a text: inside one, a quote has a backslash before it.
FileKind kind_of_file(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text[first] != '{') return FileKind::other;
  constexpr std::string_view any_version = "\"achilles/journal/";
  for (auto at = text.find(any_version); at != std::string_view::npos; at = text.find(any_version, at + 1)) {
    if (text[at - 1] == '\\') continue;
    const auto name = text.substr(at + 1, text.find('"', at + 1) - at - 1);
    return name == journal_schema ? FileKind::journal : FileKind::later_journal;
  }
  return FileKind::json;
}

}  // namespace achilles::exchange
