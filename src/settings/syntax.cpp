#include "settings/syntax.hpp"

#include <algorithm>

#include "settings/document.hpp"

namespace achilles::settings {
namespace {

constexpr std::string_view blank = " \t";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(blank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

/// Characters before a byte of the line, from 1.
int column_of(std::string_view line, std::size_t byte) {
  const auto before = line.substr(0, byte);
  return 1 + static_cast<int>(std::ranges::count_if(
                 before, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

/// Whether a quote is opened in the value and not closed on its line.
bool unclosed(std::string_view value) {
  if (value.empty() || (value.front() != '"' && value.front() != '\'')) return false;
  const char quote = value.front();
  for (std::size_t i = 1; i < value.size(); ++i) {
    if (value[i] == '\\' && quote == '"') {
      ++i;
    } else if (value[i] == quote) {
      return false;
    }
  }
  return true;
}

/// Words where a quoted text belongs: `less`, `~/a.db`, `04:00`; not `true` and the beginnings of lists and tables.
bool unquoted(std::string_view value) {
  constexpr std::string_view begins_else = "\"'[{+-";
  if (begins_else.find(value.front()) != std::string_view::npos) return false;
  const bool number = value.front() >= '0' && value.front() <= '9';
  return !number || value.find(':') != std::string_view::npos;
}

/// The first line with that key, before the line; 0 when there is none. Tables keep their keys apart.
bool came_before(std::string_view text, int line) {
  const auto wanted = trimmed(line_of(text, line).substr(0, line_of(text, line).find('=')));
  for (int other = line - 1; other > 0; --other) {
    const auto candidate = line_of(text, other);
    if (trimmed(candidate.substr(0, candidate.find('='))) == wanted) return true;
    if (is_head(candidate) && !is_head(line_of(text, line))) return false;
  }
  return false;
}

/// A text in three quotes that no line closes, from where it opens; nothing when there is none.
std::optional<Place> open_text(std::string_view text) {
  for (const std::string_view quotes : {R"(""")", "'''"}) {
    std::size_t last = std::string_view::npos;
    std::size_t count = 0;
    for (auto at = text.find(quotes); at != std::string_view::npos; at = text.find(quotes, at + quotes.size())) {
      last = at;
      ++count;
    }
    if (count % 2 == 0) continue;
    const auto line = 1 + static_cast<int>(std::ranges::count(text.substr(0, last), '\n'));
    return Place{line, column_of(line_of(text, line), last - bytes_before(text, {line, 1}))};
  }
  return std::nullopt;
}

}  // namespace

std::string_view line_of(std::string_view text, int line) {
  const auto begin = bytes_before(text, {line, 1});
  auto found = text.substr(begin, text.find('\n', begin) - begin);
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

bool is_head(std::string_view line) { return trimmed(line).starts_with('['); }

Issue syntax_issue(std::string_view text, const Place& failed) {
  using What = Issue::What;
  const auto line = line_of(text, failed.line);
  if (const auto open = open_text(text)) return {What::unclosed, *open};
  const auto equals = line.find('=');
  const auto key = std::string{trimmed(line.substr(0, std::min(equals, line.find('#'))))};
  const Place at_key{failed.line, column_of(line, std::min(line.find_first_not_of(blank), line.size()))};
  if (came_before(text, failed.line)) return {What::twice, at_key, key};
  if (is_head(line) || key.empty()) return {What::syntax, failed};
  if (equals == std::string_view::npos) return {What::no_equals, at_key, key};

  const auto begin = std::min(line.find_first_not_of(blank, equals + 1), line.size());
  const auto value = trimmed(line.substr(begin));
  const Place at_value{failed.line, column_of(line, begin)};
  if (value.empty() || value.front() == '#') return {What::no_value, at_value, key};
  const auto words = std::string{trimmed(value.substr(0, value.find('#')))};
  if (unclosed(value)) return {What::unclosed, at_value, key};
  if (unquoted(value)) return {What::unquoted, at_value, key, words};
  if (value.front() == '"' && value.find('\\') != std::string_view::npos) return {What::escape, at_value, key};
  return {What::syntax, failed, key};
}

}  // namespace achilles::settings
