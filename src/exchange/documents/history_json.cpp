#include "exchange/documents/entry_json.hpp"
#include "exchange/json.hpp"

namespace achilles::exchange {

std::string history_json(std::span<const Entry> entries) {
  auto list = ordered_json::array();
  for (const auto& entry : entries) list.push_back(entry_json(entry));
  return text_of({{"schema", "achilles/history/1"}, {"entries", std::move(list)}});
}

}  // namespace achilles::exchange
