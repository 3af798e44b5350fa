#include "exchange/documents/entry_json.hpp"
#include "exchange/instant.hpp"
#include "exchange/json.hpp"

namespace achilles::exchange {
namespace {

ordered_json version_json(const Version& version) {
  auto json = entry_json(version.entry);
  json["replaces"] = nullptr;
  if (version.entry.replaces) json["replaces"] = "e" + std::to_string(*version.entry.replaces);
  std::string stored;
  append_utc(stored, version.stored.at.utc);
  json["stored_utc"] = stored;
  json["command"] = version.stored.command;
  json["taken_back"] = version.taken_back;
  json["counts"] = version.counts;
  return json;
}

}  // namespace

std::string versions_json(std::span<const Version> versions) {
  auto list = ordered_json::array();
  for (const auto& version : versions) list.push_back(version_json(version));
  return text_of({{"schema", "achilles/show/1"}, {"versions", std::move(list)}});
}

}  // namespace achilles::exchange
