#include <algorithm>
#include <functional>
#include <tuple>

#include "achilles/glyph.hpp"
#include "cli/world/setting_words.hpp"
#include "fuzz/promises.hpp"
#include "fuzz/shown.hpp"
#include "settings/edit.hpp"
#include "settings/read.hpp"
#include "settings/shifted.hpp"

namespace achilles::fuzz {

namespace {

using namespace achilles::settings;

auto all_of(const Given& given) { return std::tie(given.setting, given.value, given.place); }
auto all_of(const settings::Issue& issue) { return std::tie(issue.what, issue.place, issue.key, issue.text); }
constexpr auto each = [](const auto& one) { return all_of(one); };

bool lies_in(const Place& place, std::string_view text) {
  return place.line >= 1 && place.column >= 1 && place.line <= 1 + std::ranges::count(text, '\n');
}

std::string broken_by(const Configuration& all, std::string_view text) {
  std::vector<std::string> lines;
  for (const auto& issue : all.issues) {
    if (!lies_in(issue.place, text)) return "an issue outside the text";
    lines.push_back(cli::line_of(issue));
  }
  if (!std::ranges::is_sorted(all.issues, {}, &settings::Issue::place)) return "issues out of order";
  for (const auto& given : all.given) {
    if (!lies_in(given.place, text)) return "a value outside the text";
    if (value_of(info(given.setting), given.value) != given.value) return "a value that is none: " + given.value;
  }
  const auto twice = std::ranges::adjacent_find(all.given, {}, &Given::setting);
  if (twice != all.given.end()) return "a setting with two values";
  if (lines.empty()) return "";
  return broken_by_error(cli::problems_in_settings("config.toml", lines, {}), Exit::usage,
                         std::string(text.size() + 100 * lines.size(), ' '));
}

/// Everything that is said but for one setting.
std::vector<std::pair<Setting, std::string>> beside(const Configuration& all, Setting setting) {
  std::vector<std::pair<Setting, std::string>> rest;
  for (const auto& given : all.given) {
    if (given.setting != setting) rest.emplace_back(given.setting, given.value);
  }
  return rest;
}

/// How many bytes of each text lie between what both begin with and what both end with.
std::pair<std::size_t, std::size_t> apart(std::string_view a, std::string_view b) {
  const auto shorter = std::min(a.size(), b.size());
  const auto head =
      static_cast<std::size_t>(std::ranges::mismatch(a.substr(0, shorter), b.substr(0, shorter)).in1 - a.begin());
  const auto rest = shorter - head;
  std::size_t tail = 0;
  while (tail < rest && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  return {a.size() - head - tail, b.size() - head - tail};
}

std::string any_value(const SettingInfo& setting, std::size_t which) {
  if (!setting.choices.empty()) return std::string{setting.choices[which % setting.choices.size()]};
  if (setting.kind == Kind::time) return which % 2 == 0 ? "00:00" : "12:00";
  return which % 2 == 0 ? "/a \"b\" \\ é" : "~/x";
}

/// The text with question marks for what is no text. Of a broken byte nothing is told but its line; an edit that takes
/// it out is held against this.
std::string legible(std::string_view text) {
  std::string out;
  each_glyph(text, [&out](const Glyph& glyph, std::string_view bytes) {
    const bool is_text = glyph.valid && !has_private_characters(bytes);
    out += is_text ? std::string{bytes} : std::string(bytes.size(), '?');
  });
  return out;
}

/// A place of a line and what comes to it: "# é\r\nunits.distance = \"…\"\r\n".
constexpr std::size_t most_added = 80;

/// `all` is what the legible text says.
std::string broken_by_edit(std::string_view text, const Configuration& all, const SettingInfo& setting,
                           const std::string& value) {
  const auto changed = with(text, setting, value);
  if (!changed) return "";
  const auto others = beside(all, setting.setting);
  if (beside(read(*changed), setting.setting) != others) return "an edit changes another setting";
  const auto again = with(*changed, setting, value);
  if (again != changed) return "an edit is not done when it is done";
  const auto [gone, come] = apart(text, *changed);
  const bool was_there = std::ranges::find(all.given, setting.setting, &Given::setting) != all.given.end();
  const bool was_wrong = std::ranges::find(all.issues, setting.key, &settings::Issue::key) != all.issues.end();
  if (gone > 0 && !was_there && !was_wrong) return "an edit takes bytes that are not the value's";
  if (come > most_added + 3 * text.size()) return "an edit adds more than a line";

  const auto without_it = without(*changed, setting.key);
  if (!without_it) return "what was set cannot be taken out again";
  if (apart(*changed, *without_it).second != 0) return "taking out a key puts something in";
  if (beside(read(*without_it), setting.setting) != others) return "taking out a key changes another";
  return without(*without_it, setting.key) == without_it ? "" : "a key that is gone is taken out again";
}

std::string broken_by_reading(std::string_view text) {
  const auto all = read(text);
  const auto again = read(text);
  if (!std::ranges::equal(all.given, again.given, {}, each, each) ||
      !std::ranges::equal(all.issues, again.issues, {}, each, each)) {
    return "a second reading says something else";
  }
  return broken_by(all, text);
}

std::string broken_by_edit(std::string_view text) {
  const auto settings = all_settings();
  const auto& setting = settings[text.size() % settings.size()];
  return broken_by_edit(text, read(legible(text)), setting, any_value(setting, text.size() / settings.size()));
}

}  // namespace

std::string broken_by_settings(std::string_view text) {
  const auto broken = broken_by_reading(text);
  return broken.empty() ? broken_by_edit(text) : broken;
}

std::string broken_by_chosen_settings(std::string_view text) {
  return std::hash<std::string_view>{}(text) % 2 == 0 ? broken_by_reading(text) : broken_by_edit(text);
}

}  // namespace achilles::fuzz
