#include "exchange/documents/entry_json.hpp"

#include "exchange/record.hpp"

namespace achilles::exchange {
namespace {

ordered_json value(std::int64_t number) { return number; }
ordered_json value(bool truth) { return truth; }
ordered_json value(Date day) { return day.iso(); }
ordered_json value(std::chrono::sys_seconds instant) { return Moment{instant, {}}.iso(); }
ordered_json value(const Label& label) { return label.letter + std::to_string(label.number); }
ordered_json value(std::string_view text) { return text.empty() ? ordered_json(nullptr) : ordered_json(text); }

template <class Value>
ordered_json value(const std::optional<Value>& known) {
  return known ? value(*known) : ordered_json(nullptr);
}

}  // namespace

ordered_json entry_json(const Entry& entry) {
  auto json = ordered_json::object();
  each_column(record_of(entry), [&](const char* name, const auto& it) { json[name] = value(it); });
  return json;
}

ordered_json form_json(const Entry& entry) {
  auto json = entry_json(entry);
  json["replaces"] = nullptr;
  if (entry.replaces) json["replaces"] = "e" + std::to_string(*entry.replaces);
  return json;
}

}  // namespace achilles::exchange
