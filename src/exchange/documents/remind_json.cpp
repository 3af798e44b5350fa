#include "exchange/documents/remind_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {

std::string remind_json(Date day, Action action, std::span<const DueRecord> due) {
  auto list = ordered_json::array();
  for (const auto& one : due) {
    list.push_back({{"what", one.what},
                    {"day", one.day.iso()},
                    {"count", one.count ? ordered_json(*one.count) : ordered_json(nullptr)},
                    {"text", one.text},
                    {"command", one.command}});
  }
  return text_of(
      {{"schema", "achilles/remind/1"}, {"day", day.iso()}, {"action", name(action)}, {"due", std::move(list)}});
}

}  // namespace achilles::exchange
