#include "settings/setting.hpp"

#include <set>

#include "support/catch.hpp"

namespace achilles::settings {
namespace {

std::optional<std::string> spelled(const char* key, std::string_view text) {
  return value_of(*find_setting(key), text);
}

TEST_CASE("every setting is found by its key and stands at its own place") {
  std::set<std::string_view> variables;
  for (const auto& setting : all_settings()) {
    CAPTURE(setting.key);
    CHECK(&info(setting.setting) == &setting);
    CHECK(find_setting(setting.key) == &setting);
    CHECK(setting.variable.starts_with("ACHILLES_"));
    CHECK(variables.insert(setting.variable).second);
  }
  CHECK(find_setting("colour") == nullptr);
}

TEST_CASE("what is built in is a value of its setting, or nothing") {
  for (const auto& setting : all_settings()) {
    CAPTURE(setting.key);
    if (!setting.built_in.empty()) CHECK(value_of(setting, setting.built_in) == std::string{setting.built_in});
  }
}

TEST_CASE("a day starts between midnight and noon") {
  CHECK(spelled("day_starts_at", "04:00") == "04:00");
  CHECK(spelled("day_starts_at", "4:30") == "04:30");
  CHECK(spelled("day_starts_at", "00:00") == "00:00");
  CHECK(spelled("day_starts_at", "12:00") == "12:00");
  for (const auto* text : {"12:01", "13:00", "24:00", "04:60", "4", "04", ":00", "0400", "04:0", "04:000", "-4:00",
                           "4h", "", " 4:00", "04:00 "}) {
    CAPTURE(text);
    CHECK_FALSE(spelled("day_starts_at", text));
  }
}

TEST_CASE("yes has several spellings and is kept in one") {
  for (const auto* text : {"true", "yes", "on", "1"}) CHECK(spelled("ascii", text) == "true");
  for (const auto* text : {"false", "no", "off", "0"}) CHECK(spelled("ascii", text) == "false");
  for (const auto* text : {"", "True", "2", "y"}) CHECK_FALSE(spelled("ascii", text));
}

TEST_CASE("a unit is one of two, in small letters") {
  CHECK(spelled("units.distance", "mi") == "mi");
  CHECK_FALSE(spelled("units.distance", "miles"));
  CHECK_FALSE(spelled("units.distance", "KM"));
  CHECK_FALSE(spelled("units.load", "km"));
}

TEST_CASE("a text is one line that says something") {
  CHECK(spelled("pager", "less -R") == "less -R");
  CHECK(spelled("shoes", "blaue Füße") == "blaue Füße");
  for (const auto* text : {"", "two\nlines", "a\tb", "\x1b[1m", "\x7f"}) CHECK_FALSE(spelled("shoes", text));
  CHECK_FALSE(spelled("shoes", std::string(1001, 'x')));
}

TEST_CASE("a data file does not hang on where a command is typed") {
  CHECK(spelled("database", "/srv/a.db") == "/srv/a.db");
  CHECK(spelled("database", "~/a.db") == "~/a.db");
  for (const auto* text : {"a.db", "./a.db", "~", "", "~other/a.db"}) CHECK_FALSE(spelled("database", text));
}

}  // namespace
}  // namespace achilles::settings
