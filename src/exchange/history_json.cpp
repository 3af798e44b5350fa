#include "exchange/document.hpp"
#include "exchange/instant.hpp"
#include "exchange/json.hpp"
#include "exchange/record.hpp"

namespace achilles::exchange {
namespace {

ordered_json value(std::int64_t number) { return number; }
ordered_json value(bool truth) { return truth; }
ordered_json value(Date day) { return day.iso(); }
ordered_json value(std::chrono::sys_seconds instant) {
  std::string text;
  append_utc(text, instant);
  return text;
}
ordered_json value(const Label& label) { return label.letter + std::to_string(label.number); }
ordered_json value(std::string_view text) { return text.empty() ? ordered_json(nullptr) : ordered_json(text); }

template <class Value>
ordered_json value(const std::optional<Value>& known) {
  return known ? value(*known) : ordered_json(nullptr);
}

ordered_json entry_json(const Entry& entry) {
  auto json = ordered_json::object();
  each_column(record_of(entry), [&](const char* name, const auto& it) { json[name] = value(it); });
  return json;
}

}  // namespace

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
