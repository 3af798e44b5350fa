#include <fstream>
#include <iterator>

#include "settings/setting.hpp"
#include "support/catch.hpp"

namespace achilles::settings {
namespace {

TEST_CASE("the document on settings has a row for each, as it is") {
  std::ifstream in{std::string{ACHILLES_SOURCE_DIR} + "/docs/settings.md"};
  const std::string text{std::istreambuf_iterator<char>{in}, {}};
  REQUIRE_FALSE(text.empty());
  for (const auto& setting : all_settings()) {
    CAPTURE(setting.key);
    const auto begin = text.find("\n| `" + std::string{setting.key} + "` |");
    REQUIRE(begin != std::string::npos);
    const auto row = text.substr(begin + 1, text.find('\n', begin + 1) - begin - 1);
    CHECK(row.find("`" + std::string{setting.variable} + "`") != std::string::npos);
    if (!setting.built_in.empty()) CHECK(row.find("| `" + std::string{setting.built_in} + "` |") != std::string::npos);
    if (setting.kind == Kind::choice) {
      for (const auto choice : setting.choices) CHECK(row.find("`" + std::string{choice} + "`") != std::string::npos);
    }
  }
}

}  // namespace
}  // namespace achilles::settings
