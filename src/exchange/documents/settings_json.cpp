#include "exchange/documents/settings_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {
namespace {

ordered_json known(std::string_view text) { return text.empty() ? ordered_json(nullptr) : ordered_json(text); }

ordered_json value_of(const SettingRecord& setting) {
  return setting.yes_no ? ordered_json(setting.value == "true") : known(setting.value);
}

}  // namespace

std::string settings_json(std::string_view file, std::span<const SettingRecord> settings) {
  auto list = ordered_json::array();
  for (const auto& one : settings) {
    list.push_back({{"key", one.key},
                    {"value", value_of(one)},
                    {"from", one.from},
                    {"name", known(one.name)},
                    {"line", one.line > 0 ? ordered_json(one.line) : ordered_json(nullptr)}});
  }
  return text_of({{"schema", "achilles/settings/1"}, {"file", known(file)}, {"settings", std::move(list)}});
}

}  // namespace achilles::exchange
