#include "settings/edit.hpp"

#include <algorithm>

#include "settings/document.hpp"
#include "settings/shifted.hpp"
#include "settings/syntax.hpp"

namespace achilles::settings {
namespace {

constexpr std::string_view blank = " \t";

/// `"less -R"`, or `true` as it is.
std::string literal(const SettingInfo& setting, std::string_view value) {
  if (setting.kind == Kind::yes_no) return std::string{value};
  std::string quoted = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

/// As the file ends its lines.
std::string line_end(std::string_view text) {
  const auto first = text.find('\n');
  return first != std::string_view::npos && first > 0 && text[first - 1] == '\r' ? "\r\n" : "\n";
}

std::string_view name_in(std::string_view key) { return key.substr(key.rfind('.') + 1); }
/// "units" of "units.distance"; empty where there are no dots.
std::string_view group_of(std::string_view key) {
  const auto dot = key.rfind('.');
  return dot == std::string_view::npos ? std::string_view{} : key.substr(0, dot);
}

/// The last line of the table's own keys, those in tables that dots made counted in; 0 when it has none.
int last_line(const toml::table& table, std::string_view text) {
  int last = 0;
  for (const auto& [name, node] : table) {
    const auto* inner = node.as_table();
    if (inner == nullptr || inner->is_inline()) {
      last = std::max(last, static_cast<int>(node.source().end.line));
    } else if (!is_head(line_of(text, static_cast<int>(inner->source().begin.line)))) {
      last = std::max(last, last_line(*inner, text));
    }
  }
  return last;
}

/// The first line that is the head of a table; 0 when there is none.
int first_head(const toml::table& table, std::string_view text) {
  int first = 0;
  const auto meet = [&](int line) {
    if (line > 0 && is_head(line_of(text, line)) && (first == 0 || line < first)) first = line;
  };
  for (const auto& [name, node] : table) {
    const auto* tables = node.as_array();
    const bool heads = node.is_table() || (tables != nullptr && tables->is_array_of_tables());
    if (!heads) continue;
    meet(place_of(name.source().begin).line);
    meet(place_of(node.source().begin).line);
    if (const auto* inner = node.as_table()) meet(first_head(*inner, text));
  }
  return first;
}

/// A line put behind another; with a line end before it where the file ends without.
std::string added_behind(std::string_view text, int line, const std::string& added) {
  const auto end = line_end(text);
  const auto at = bytes_before(text, {line + 1, 1});
  std::string changed{text.substr(0, at)};
  if (!changed.empty() && changed != "\xef\xbb\xbf" && !changed.ends_with('\n')) changed += end;
  return changed + added + end + std::string{text.substr(at)};
}

/// A line put before the head of the first table, above the comment that belongs to it.
std::string added_above(std::string_view text, int head, const std::string& added) {
  int line = head;
  while (line > 1 && line_of(text, line - 1).find_first_not_of(blank) != std::string_view::npos) --line;
  return added_behind(text, line - 1, added + line_end(text));
}

std::string indent_of(std::string_view line) {
  return std::string{line.substr(0, std::min(line.find_first_not_of(blank), line.size()))};
}

/// A key with no table around it, or with dots.
std::string added_at_top(std::string_view text, const toml::table& table, const std::string& added) {
  if (const int last = last_line(table, text); last > 0) return added_behind(text, last, added);
  if (const int head = first_head(table, text); head > 0) return added_above(text, head, added);
  return added_behind(text, 1 + static_cast<int>(std::ranges::count(text, '\n')), added);
}

std::string added_inline(std::string_view text, const toml::table& table, std::string added) {
  auto at = bytes_before(text, place_of(table.source().end)) - 1;  // the closing brace
  while (at > 0 && blank.find(text[at - 1]) != std::string_view::npos) --at;
  added = (table.empty() ? " " : ", ") + added;
  if (text[at] == '}') added += table.empty() ? " " : "";
  return std::string{text.substr(0, at)}.append(added).append(text.substr(at));
}

std::string added(std::string_view text, const toml::table& table, std::string_view key, const std::string& value) {
  const auto whole = std::string{key} + " = " + value;
  const auto group = group_of(key);
  const auto* around = group.empty() ? nullptr : find(table, group);
  const auto* inner = around == nullptr ? nullptr : around->as_table();
  if (inner == nullptr) return added_at_top(text, table, whole);
  const auto alone = std::string{name_in(key)} + " = " + value;
  if (inner->is_inline()) return added_inline(text, *inner, alone);
  const int first = place_of(inner->source().begin).line;
  if (!is_head(line_of(text, first))) return added_behind(text, last_line(*inner, text), whole);
  const int last = last_line(*inner, text);
  const int behind = last > 0 ? last : first;
  return added_behind(text, behind, indent_of(line_of(text, behind)) + alone);
}

/// The bytes of an entry between braces, with the comma that parts it from its neighbour.
std::string without_entry(std::string_view text, std::size_t begin, std::size_t end) {
  const auto is_blank = [&](std::size_t at) {
    return at < text.size() && blank.find(text[at]) != std::string_view::npos;
  };
  auto after = end;
  while (is_blank(after)) ++after;
  if (after < text.size() && text[after] == ',') {
    ++after;
    while (is_blank(after)) ++after;
    end = after;
  } else {
    const auto step_back = [&] {
      while (begin > 0 && is_blank(begin - 1)) --begin;
    };
    step_back();
    if (begin > 0 && text[begin - 1] == ',') --begin;
    step_back();
  }
  return std::string{text.substr(0, begin)}.append(text.substr(end));
}

/// The table without the key, and without tables that have nothing in them: no file says whether one is there.
void take_out(toml::table& table, std::string_view key) {
  const auto dot = key.find('.');
  const auto first = key.substr(0, dot);
  if (dot == std::string_view::npos) {
    table.erase(first);
  } else if (auto* inner = table.get_as<toml::table>(first)) {
    take_out(*inner, key.substr(dot + 1));
  }
}
void take_out_empty(toml::table& table) {
  for (auto at = table.begin(); at != table.end();) {
    auto* inner = at->second.as_table();
    if (inner != nullptr) take_out_empty(*inner);
    at = inner != nullptr && inner->empty() ? table.erase(at) : std::next(at);
  }
}

/// Whether the texts say the same but for that key.
bool same_beside(toml::table before, toml::table after, std::string_view key) {
  for (auto* table : {&before, &after}) {
    take_out(*table, key);
    take_out_empty(*table);
  }
  return before == after;
}

/// The text without what stands at the key: its lines, its place between braces, or the head of a table with nothing in
/// it. Nothing for a table that has something.
std::optional<std::string> cut(std::string_view text, const toml::table& table, std::string_view key) {
  const auto* there = find(table, key);
  const auto group = group_of(key);
  const auto* around = group.empty() ? &table : find(table, group)->as_table();
  const auto place = place_of(around->find(name_in(key))->first.source().begin);
  auto end = place_of(there->source().end);
  if (there->is_table() && !there->as_table()->is_inline()) {
    if (!there->as_table()->empty() || !is_head(line_of(text, place.line))) return std::nullopt;
    end = place;
  }
  if (around->is_inline()) return without_entry(text, bytes_before(text, place), bytes_before(text, end));
  const auto first = bytes_before(text, {place.line, 1});
  return std::string{text.substr(0, first)}.append(text.substr(bytes_before(text, {end.line + 1, 1})));
}

/// The text without the table of that key and those around it, as long as nothing is in them and no setting belongs
/// there: such a table by itself is as wrong as a key that is no setting.
std::string without_idle_tables(std::string text, std::string_view key) {
  const auto is_group = [](std::string_view name) {
    const auto prefix = std::string{name} + ".";
    return std::ranges::any_of(all_settings(), [&](const SettingInfo& one) { return one.key.starts_with(prefix); });
  };
  for (; !key.empty() && !is_group(key); key = group_of(key)) {
    const auto document = Document::of(text);
    const auto* there = document.table ? find(*document.table, key) : nullptr;
    const auto* table = there == nullptr ? nullptr : there->as_table();
    if (table == nullptr) continue;
    const auto cut_out = table->empty() ? cut(text, *document.table, key) : std::nullopt;
    if (!cut_out) break;
    text = *cut_out;
  }
  return text;
}

}  // namespace

std::optional<std::string> with(std::string_view text, const SettingInfo& setting, std::string_view value) {
  const auto document = Document::of(text);
  if (!document.table || has_private_characters(value)) return std::nullopt;
  const auto* there = find(*document.table, setting.key);
  std::string changed;
  if (there == nullptr) {
    changed = added(text, *document.table, setting.key, literal(setting, value));
  } else {
    const auto begin = bytes_before(text, place_of(there->source().begin));
    const auto end = bytes_before(text, place_of(there->source().end));
    changed = std::string{text.substr(0, begin)}.append(literal(setting, value)).append(text.substr(end));
  }
  const auto after = Document::of(changed);
  if (!after.table || !same_beside(*document.table, *after.table, setting.key)) return std::nullopt;
  const auto all = read(changed).given;
  const bool stored =
      std::ranges::any_of(all, [&](const Given& one) { return one.setting == setting.setting && one.value == value; });
  return stored ? std::optional{changed} : std::nullopt;
}

std::optional<std::string> without(std::string_view text, std::string_view key) {
  const auto document = Document::of(text);
  if (!document.table) return std::nullopt;
  if (find(*document.table, key) == nullptr) return std::string{text};
  const auto without_it = cut(text, *document.table, key);
  if (!without_it) return std::nullopt;
  const auto changed = without_idle_tables(*without_it, group_of(key));
  const auto after = Document::of(changed);
  if (!after.table || find(*after.table, key) != nullptr || !same_beside(*document.table, *after.table, key)) {
    return std::nullopt;
  }
  return changed;
}

}  // namespace achilles::settings
