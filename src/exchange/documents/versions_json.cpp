#include "exchange/documents/entry_json.hpp"
#include "exchange/json.hpp"

namespace achilles::exchange {
namespace {

ordered_json version_json(const Version& version) {
  auto json = form_json(version.entry);
  json["stored_utc"] = Moment{version.stored.at.utc, {}}.iso();
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
