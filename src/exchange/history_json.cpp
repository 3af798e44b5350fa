#include "exchange/entry_json.hpp"
#include "exchange/json.hpp"

namespace achilles::exchange {

std::string history_json(std::span<const Entry> entries) {
  auto list = ordered_json::array();
  for (const auto& entry : entries) list.push_back(entry_json(entry));
  return text_of({{"schema", "achilles/history/1"}, {"entries", std::move(list)}});
}

std::string versions_json(std::span<const Version> versions) {
  auto list = ordered_json::array();
  for (const auto& version : versions) {
    auto json = entry_json(version.entry);
    json["replaces"] =
        version.entry.replaces ? value(Label{'e', *version.entry.replaces}) : ordered_json(nullptr);
    json["stored_utc"] = value(version.stored.at.utc);
    json["command"] = version.stored.command;
    json["taken_back"] = version.taken_back;
    json["counts"] = version.counts;
    list.push_back(std::move(json));
  }
  return text_of({{"schema", "achilles/show/1"}, {"versions", std::move(list)}});
}

}  // namespace achilles::exchange
