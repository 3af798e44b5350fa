#include "settings/edit.hpp"

#include <rapidcheck/catch.h>

#include <algorithm>

#include "settings/document.hpp"
#include "support/catch.hpp"

namespace achilles::settings {
namespace {

std::optional<std::string> set(std::string_view text, const char* key, std::string_view value) {
  return with(text, *find_setting(key), value);
}

TEST_CASE("a value is changed in its place, and nothing beside it") {
  struct Row {
    const char *text, *key, *value, *after;
  };
  const auto row = GENERATE(values<Row>({
      {"color = \"auto\"", "color", "never", "color = \"never\""},
      {"  color   =\t'auto'   # why not\r\n", "color", "never", "  color   =\t\"never\"   # why not\r\n"},
      {"[units] # mine\n\n  load='kg'# heavy\n", "units.load", "lb", "[units] # mine\n\n  load=\"lb\"# heavy\n"},
      {"units = { load = 'kg', distance = 'mi' }\n", "units.load", "lb",
       "units = { load = \"lb\", distance = 'mi' }\n"},
      {"ascii = false # é\n", "ascii", "true", "ascii = true # é\n"},
      {"\"shoes\" = '''\na'''\npager = 'x'", "shoes", "é \"b\" \\", "\"shoes\" = \"é \\\"b\\\" \\\\\"\npager = 'x'"},
      {"\xef\xbb\xbf"
       "ascii = false",
       "ascii", "true",
       "\xef\xbb\xbf"
       "ascii = true"},
      {"color = 'nver' # a slip\nascii = true", "color", "never", "color = \"never\" # a slip\nascii = true"},
      {"ascii = 3", "ascii", "true", "ascii = true"},
      {"colour = 'never'\ncolor = 'auto'", "color", "never", "colour = 'never'\ncolor = \"never\""},
  }));
  CAPTURE(row.text);
  CHECK(set(row.text, row.key, row.value) == std::string{row.after});
}

TEST_CASE("a value that is not there is added where its neighbours are") {
  struct Row {
    const char *text, *key, *value, *after;
  };
  const auto row = GENERATE(values<Row>({
      {"", "color", "never", "color = \"never\"\n"},
      {"\xef\xbb\xbf", "color", "never",
       "\xef\xbb\xbf"
       "color = \"never\"\n"},
      {"# mine", "color", "never", "# mine\ncolor = \"never\"\n"},
      {"ascii = true\n# the end\n", "color", "never", "ascii = true\ncolor = \"never\"\n# the end\n"},
      {"ascii = true", "units.load", "lb", "ascii = true\nunits.load = \"lb\"\n"},
      {"ascii = true\r\n\r\n[units]\r\n", "color", "never", "ascii = true\r\ncolor = \"never\"\r\n\r\n[units]\r\n"},
      {"# mine\n\n# of distance\n[units]\nload = 'kg'\n", "color", "never",
       "# mine\n\ncolor = \"never\"\n\n# of distance\n[units]\nload = 'kg'\n"},
      {"[units]\nload = 'kg'", "color", "never", "color = \"never\"\n\n[units]\nload = 'kg'"},
      {"[units]\n  load = 'kg' # heavy\n\n# end\n", "units.distance", "mi",
       "[units]\n  load = 'kg' # heavy\n  distance = \"mi\"\n\n# end\n"},
      {"[units]", "units.distance", "mi", "[units]\ndistance = \"mi\"\n"},
      {"ascii = true\nunits.load = 'kg'\n# end", "color", "never",
       "ascii = true\nunits.load = 'kg'\ncolor = \"never\"\n# end"},
      {"units.load = 'kg'\nascii = true\n", "units.distance", "mi",
       "units.load = 'kg'\nunits.distance = \"mi\"\nascii = true\n"},
      {"units = { load = 'kg' } # both\n", "units.distance", "mi",
       "units = { load = 'kg', distance = \"mi\" } # both\n"},
      {"units = {load = 'kg'}", "units.distance", "mi", "units = {load = 'kg', distance = \"mi\"}"},
      {"units = {}", "units.distance", "mi", "units = { distance = \"mi\" }"},
      {"units = { }", "units.distance", "mi", "units = { distance = \"mi\" }"},
      {"shoes = '''\n[units]\n'''\n", "color", "never", "shoes = '''\n[units]\n'''\ncolor = \"never\"\n"},
  }));
  CAPTURE(row.text);
  CHECK(set(row.text, row.key, row.value) == std::string{row.after});
}

TEST_CASE("a key that is taken out takes its line with it, or its place between braces") {
  struct Row {
    const char *text, *key, *after;
  };
  const auto row = GENERATE(values<Row>({
      {"ascii = true # x\ncolor = 'auto'\n", "ascii", "color = 'auto'\n"},
      {"ascii = true\ncolor = 'auto'", "color", "ascii = true\n"},
      {"[units]\r\nload = 'kg'\r\n# rest\r\n", "units.load", "[units]\r\n# rest\r\n"},
      {"units.load = 'kg'", "units.load", ""},
      {"units = { load = 'kg', distance = 'mi' }", "units.load", "units = { distance = 'mi' }"},
      {"units = {load='kg',distance='mi'}", "units.load", "units = {distance='mi'}"},
      {"units = { load = 'kg' , distance = 'mi' }", "units.distance", "units = { load = 'kg' }"},
      {"units = {load = 'kg'}", "units.load", "units = {}"},
      {"shoes = '''\na\n'''\nascii = true\n", "shoes", "ascii = true\n"},
      {"colour = 'never'\n", "colour", ""},
      {"ascii = true\n", "color", "ascii = true\n"},
      {"[foo]\nbar = 1\n", "foo.bar", ""},
      {"[foo] # x\nbar = 1\nbaz = 2\n", "foo.bar", "[foo] # x\nbaz = 2\n"},
      {"[foo]\n\n[foo.bar]\nbaz = 1\n[units]\n", "foo.bar.baz", "\n[units]\n"},
      {"foo = { bar = 1 }\nascii = true\n", "foo.bar", "ascii = true\n"},
      {"ascii = true\n[foo]\n", "foo", "ascii = true\n"},
      {"foo = 1\n", "foo", ""},
      {"[units]\n", "units", ""},
  }));
  CAPTURE(row.text);
  CHECK(without(row.text, row.key) == std::string{row.after});
}

TEST_CASE("what is no TOML, or not a key by itself, is left alone") {
  CHECK_FALSE(set("color = never", "color", "never"));
  CHECK_FALSE(without("color = never", "color"));
  CHECK_FALSE(set("units = 'km'", "units.load", "lb"));
  CHECK_FALSE(set("[color]\na = 1\n[color.b]\n", "color", "never"));
  CHECK_FALSE(without("[color]\na = 1\n", "color"));
  CHECK_FALSE(without("[[foo]]\na = 1\n", "foo"));
  CHECK_FALSE(set("[[units]]\nload = 'kg'", "units.load", "lb"));
}

/// A value of the setting as a user may give it.
rc::Gen<std::string> value_for(const SettingInfo& setting) {
  if (!setting.choices.empty()) {
    return rc::gen::map(
        rc::gen::elementOf(std::vector<std::string_view>(setting.choices.begin(), setting.choices.end())),
        [](std::string_view choice) { return std::string{choice}; });
  }
  if (setting.kind == Kind::time) return rc::gen::elementOf(std::vector<std::string>{"00:00", "04:00", "12:00"});
  const auto words = rc::gen::nonEmpty(rc::gen::container<std::string>(
      rc::gen::oneOf(rc::gen::elementOf(std::string{"\"\\#='[]{},. "}), rc::gen::inRange<char>('a', 'z'))));
  const std::string before = setting.kind == Kind::path ? "/" : "";
  return rc::gen::map(words, [before](const std::string& text) { return before + text; });
}

/// The spaces and the remark that people put around things.
rc::Gen<std::string> gap() { return rc::gen::elementOf(std::vector<std::string>{"", " ", "  ", "\t"}); }
rc::Gen<std::string> remark() {
  return rc::gen::elementOf(std::vector<std::string>{"", "", " # why", "#", "  # [units] = \"é\""});
}
rc::Gen<std::string> filler() {
  return rc::gen::elementOf(std::vector<std::string>{"", "", "# a remark", "   ", "\t# [units]", "# color = 'never'"});
}

std::string quoted(const SettingInfo& setting, const std::string& value) {
  if (setting.kind == Kind::yes_no) return value;
  const bool plain = value.find_first_of("'\n") == std::string::npos;
  if (plain && *rc::gen::arbitrary<bool>()) return "'" + value + "'";
  std::string text = "\"";
  for (const char c : value) text += (c == '"' || c == '\\' ? "\\" : "") + std::string{c};
  return text + "\"";
}

/// A whole file: some of the settings, in any order and style, with remarks and blank lines between them.
std::string some_file() {
  const std::string end = *rc::gen::element<std::string>("\n", "\r\n");
  std::string top, below;
  const auto style = *rc::gen::inRange(0, 3);  // of the table: dots, a head, braces
  const auto line = [&](std::string& into, const std::string& text) { into += text + *remark() + end; };
  std::vector<const SettingInfo*> all;
  for (const auto& setting : all_settings()) {
    if (*rc::gen::arbitrary<bool>()) all.push_back(&setting);
  }
  const auto shuffled = *rc::gen::container<std::vector<int>>(all.size(), rc::gen::arbitrary<int>());
  std::vector<std::pair<int, const SettingInfo*>> order;
  for (std::size_t i = 0; i < all.size(); ++i) order.emplace_back(shuffled[i], all[i]);
  std::ranges::sort(order);
  std::string braces;
  for (const auto& [_, setting] : order) {
    const auto value = quoted(*setting, *value_for(*setting));
    const auto equals = *gap() + "=" + *gap();
    const auto key = std::string{setting->key};
    const auto name = key.substr(key.find('.') + 1);
    if (*rc::gen::arbitrary<bool>()) top += *filler() + end;
    if (key == name || style == 0) {
      line(top, *gap() + key + equals + value);
    } else if (style == 1) {
      if (*rc::gen::arbitrary<bool>()) below += *filler() + end;
      line(below, *gap() + name + equals + value);
    } else {
      braces += (braces.empty() ? "" : *gap() + ",") + *gap() + name + equals + value + *gap();
    }
  }
  if (style == 2) line(top, "units = {" + braces + "}");
  auto text = top + (style == 1 ? *filler() + end + "[units]" + end + below : "");
  if (text.ends_with(end) && *rc::gen::arbitrary<bool>()) text.resize(text.size() - end.size());
  return text;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = std::string{text.substr(0, end)};
    while (line.ends_with('\r')) line.pop_back();
    lines.push_back(std::move(line));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// How many lines two texts do not share at their beginning and their end, each counted in its own text.
std::pair<std::size_t, std::size_t> apart(std::string_view before, std::string_view after) {
  const auto a = lines_of(before), b = lines_of(after);
  std::size_t head = 0, tail = 0;
  while (head < a.size() && head < b.size() && a[head] == b[head]) ++head;
  while (tail + head < a.size() && tail + head < b.size() && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  return {a.size() - head - tail, b.size() - head - tail};
}

std::vector<std::pair<Setting, std::string>> settings_in(std::string_view text) {
  std::vector<std::pair<Setting, std::string>> all;
  for (const auto& one : read(text).given) all.emplace_back(one.setting, one.value);
  return all;
}

TEST_CASE("setting a key changes that key and one line, whatever the file looks like") {
  rc::prop("set", [] {
    const auto before = some_file();
    RC_ASSERT(read(before).issues.empty());
    const auto& setting = *rc::gen::elementOf(std::vector<const SettingInfo*>{[] {
      std::vector<const SettingInfo*> all;
      for (const auto& one : all_settings()) all.push_back(&one);
      return all;
    }()});
    const auto value = *value_of(*setting, *value_for(*setting));
    const auto after = with(before, *setting, value);
    RC_ASSERT(after);

    auto expected = settings_in(before);
    std::erase_if(expected, [&](const auto& one) { return one.first == setting->setting; });
    const bool was_there = expected.size() < settings_in(before).size();
    expected.emplace_back(setting->setting, value);
    std::ranges::sort(expected);
    RC_ASSERT(settings_in(*after) == expected);
    RC_ASSERT(read(*after).issues.empty());

    const auto [gone, come] = apart(before, *after);
    if (was_there) {
      RC_ASSERT((gone <= 1 && come == gone));
    } else {
      const bool between_braces = gone == 1 && come == 1;
      RC_ASSERT((between_braces || (gone == 0 && come >= 1 && come <= 2)));
    }
  });
}

TEST_CASE("taking a key out leaves every other line, and putting it back restores what is said") {
  rc::prop("unset", [] {
    const auto before = some_file();
    const auto said = settings_in(before);
    RC_PRE(!said.empty());
    const auto [setting, value] = *rc::gen::elementOf(said);
    const auto after = without(before, info(setting).key);
    RC_ASSERT(after);
    auto expected = said;
    std::erase_if(expected, [&](const auto& one) { return one.first == setting; });
    RC_ASSERT(settings_in(*after) == expected);
    const auto [gone, come] = apart(before, *after);
    RC_ASSERT((gone == 1 && come <= 1));

    const auto again = with(*after, info(setting), value);
    RC_ASSERT(again);
    RC_ASSERT(settings_in(*again) == said);
  });
}

}  // namespace
}  // namespace achilles::settings
