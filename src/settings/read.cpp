#include "settings/read.hpp"

#include <algorithm>

#include "achilles/glyph.hpp"
#include "settings/document.hpp"
#include "settings/shifted.hpp"
#include "settings/syntax.hpp"

namespace achilles::settings {
namespace {

/// Where bytes stop to be UTF-8, or to be text, or the end.
std::size_t first_broken_byte(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto glyph = glyph_at(text, at);
    if (!glyph.valid) return at;
    if (has_private_characters(text.substr(at, glyph.bytes))) return at;
    at += glyph.bytes;
  }
  return text.size();
}

/// The text with a line of it made blank, so that what follows can be looked at.
std::string without_line(std::string text, int line) {
  const auto begin = bytes_before(text, {line, 1});
  const auto size = line_of(text, line).size();
  text.replace(begin, size, size, ' ');
  return text;
}

std::string_view text_of(const toml::node& node) {
  if (node.is_string()) return "a text";
  if (node.is_boolean()) return "true or false";
  if (node.is_number()) return "a number";
  if (node.is_array()) return "a list";
  if (node.is_table()) return "a table";
  return "a date or a time without quotes";
}

class Reading {
 public:
  /// Reads the settings of a table; `end` is the line from which on nothing is certain.
  void table(const toml::table& table, const std::string& prefix, int end) {
    for (const auto& [name, node] : table) {
      const auto key = prefix + restored(name.str());
      const auto place = place_of(name.source().begin);
      const auto* inner = node.as_table();
      if (inner != nullptr && !inner->empty() && find_setting(key) == nullptr) {
        this->table(*inner, key + ".", end);
      } else if (place.line < end) {
        leaf(key, node, place);
      }
    }
  }

  Configuration result;

 private:
  void leaf(const std::string& key, const toml::node& node, const Place& place) {
    const auto* setting = find_setting(key);
    if (setting == nullptr) {
      const auto* table = node.as_table();
      const bool group =
          std::ranges::any_of(all_settings(), [&](const SettingInfo& one) { return one.key.starts_with(key + "."); });
      if (table == nullptr || !group) result.issues.push_back({Issue::What::unknown, place, key});
      return;
    }
    const auto at_value = place_of(node.source().begin);
    const bool truth = setting->kind == Kind::yes_no;
    if (truth ? !node.is_boolean() : !node.is_string()) {
      result.issues.push_back({Issue::What::type, at_value, key, std::string{text_of(node)}});
      return;
    }
    const auto text =
        truth ? std::string{node.value_or(false) ? "true" : "false"} : restored(node.value_or(std::string{}));
    if (auto value = value_of(*setting, text)) {
      result.given.push_back({setting->setting, std::move(*value), at_value});
    } else {
      result.issues.push_back({Issue::What::value, at_value, key, text});
    }
  }
};

}  // namespace

Configuration read(std::string_view text) {
  constexpr int last_line = 1'000'000;
  Reading reading;
  if (const auto broken = first_broken_byte(text); broken < text.size()) {
    const auto line = 1 + static_cast<int>(std::ranges::count(text.substr(0, broken), '\n'));
    reading.result.issues.push_back({Issue::What::encoding, {line, 1}});
    return reading.result;
  }
  // A line that is no TOML is told of and then taken for blank, so that one reading finds every problem. Only a head
  // of a table cannot be spared: the keys below it would be taken for others.
  std::string rest{text};
  int certain = last_line;
  auto document = Document::of(rest);
  for (int before = 0; !document.table && document.failed.line > before;) {
    const auto issue = syntax_issue(rest, document.failed);
    reading.result.issues.push_back(issue);
    before = document.failed.line;
    if (is_head(line_of(rest, before)) || issue.place.line != before) {
      certain = issue.place.line;
      rest.resize(bytes_before(rest, {certain, 1}));
    } else {
      rest = without_line(std::move(rest), before);
    }
    document = Document::of(rest);
  }
  if (document.table) reading.table(*document.table, {}, certain);
  std::ranges::stable_sort(reading.result.issues, {}, &Issue::place);
  std::ranges::sort(reading.result.given, {}, &Given::setting);
  return reading.result;
}

}  // namespace achilles::settings
