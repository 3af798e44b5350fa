#include "cli/world/setting_words.hpp"

#include <fmt/format.h>

#include <utility>

#include "cli/typed/suggest.hpp"
#include "render/render.hpp"
#include "render/words/words.hpp"

namespace achilles::cli {
namespace {

using settings::Issue;
using settings::Kind;
using settings::SettingInfo;

/// "always, never or auto"
std::string choices_of(const SettingInfo& setting) {
  std::string text;
  for (const auto choice : setting.choices) {
    text += text.empty() ? "" : choice == setting.choices.back() ? " or " : ", ";
    text += choice;
  }
  return text;
}

std::string what_is_wrong(const SettingInfo& setting, std::string_view called, std::string_view text) {
  switch (setting.kind) {
    case Kind::choice:
    case Kind::yes_no:
      return fmt::format("{} '{}' is not {}", called, text, choices_of(setting));
    case Kind::time:
      return fmt::format("{} '{}' is no time from 00:00 to 12:00", called, text);
    case Kind::path:
      return fmt::format("{} '{}' does not begin with / or ~/", called, text);
    case Kind::words:
      break;
  }
  return fmt::format("{} '{}' is not one line of text", called, text);
}

std::string next_step(const SettingInfo& setting, std::string_view text) {
  switch (setting.kind) {
    case Kind::choice:
    case Kind::yes_no:
      return did_you_mean(text, setting.choices, "Write one of those words.");
    case Kind::time:
      return "Write it like 04:00.";
    case Kind::path:
      return "Write the whole path.";
    case Kind::words:
      break;
  }
  return "Write some words.";
}

/// "did you mean 'never'?": what goes on within a sentence.
std::string within(std::string sentence) {
  if (!sentence.empty() && sentence.front() >= 'A' && sentence.front() <= 'Z') sentence.front() += 'a' - 'A';
  if (sentence.ends_with('.')) sentence.pop_back();
  return sentence;
}

/// The setting that was meant, or what is said otherwise. Both are read where the file is wrong, so the way on must not
/// need a sound one.
std::string nearest_key(std::string_view key, std::string otherwise) {
  std::vector<std::string_view> keys;
  for (const auto& setting : settings::all_settings()) keys.push_back(setting.key);
  return did_you_mean(key, keys, std::move(otherwise));
}

/// `color = "always"`, as it may stand in the file.
std::string written(std::string_view key, std::string_view value = {}) {
  const auto* setting = settings::find_setting(key);
  if (setting != nullptr && setting->kind == Kind::yes_no) return fmt::format("{} = true or {} = false", key, key);
  if (setting != nullptr && value.empty()) {
    value = !setting->built_in.empty() ? setting->built_in : setting->kind == Kind::path ? "/…" : "…";
  }
  return fmt::format("{} = \"{}\"", key, value.empty() ? "…" : value);
}

std::string sentence_of(const Issue& issue) {
  const auto& key = issue.key;
  switch (issue.what) {
    case Issue::What::syntax:
      return "this cannot be read; a line is KEY = VALUE, a table [NAME], a remark # TEXT";
    case Issue::What::no_value:
      return fmt::format("{} has no value; write {}", key, written(key));
    case Issue::What::no_equals:
      return fmt::format("'{}' has no =; write KEY = VALUE", key);
    case Issue::What::unquoted:
      return fmt::format("{}: {} is a text without quotes; write {}", key, issue.text, written(key, issue.text));
    case Issue::What::unclosed:
      return fmt::format("{}a quote is opened and never closed", key.empty() ? "" : key + ": ");
    case Issue::What::escape:
      return fmt::format("{}: a backslash without a meaning; write it twice", key);
    case Issue::What::twice:
      return fmt::format("{} comes a second time; keep one of them", key);
    case Issue::What::encoding:
      return "this is not UTF-8 text; write the line again";
    case Issue::What::unknown:
      return fmt::format("{} is no setting; {}", key,
                         within(nearest_key(key, "Take it out: achilles config unset " + key)));
    case Issue::What::type:
      return fmt::format("{} is {} here; write {}", key, issue.text, written(key));
    case Issue::What::value:
      return wrong_value(*settings::find_setting(key), key, issue.text);
  }
  return {};
}

}  // namespace

std::string line_of(const Issue& issue) {
  return render::visible(fmt::format("{}:{}: {}", issue.place.line, issue.place.column, sentence_of(issue)));
}

std::string wrong_value(const SettingInfo& setting, std::string_view called, std::string_view text) {
  return fmt::format("{}; {}", what_is_wrong(setting, called, text), within(next_step(setting, text)));
}

Error not_a_value(const SettingInfo& setting, std::string_view called, std::string_view text) {
  return {Exit::usage, what_is_wrong(setting, called, text), next_step(setting, text)};
}

Error no_such_setting(std::string_view key) {
  return {Exit::usage, fmt::format("no setting named '{}'", key),
          nearest_key(key, "See them all: achilles help settings")};
}

Error problems_in_settings(const std::string& file, const std::vector<std::string>& of_file,
                           const std::vector<std::string>& of_environment) {
  const auto* const first = of_environment.empty() ? "" : of_file.empty() ? "the environment" : "the environment and ";
  std::string lines;
  for (const auto* part : {&of_environment, &of_file}) {
    for (const auto& line : *part) lines += (lines.empty() ? "" : "\n") + line;
  }
  return {Exit::usage,
          fmt::format("{} in {}{}", render::count_words(of_file.size() + of_environment.size(), "problem"), first,
                      of_file.empty() ? "" : file),
          lines};
}

}  // namespace achilles::cli
