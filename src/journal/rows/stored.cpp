#include "journal/rows/stored.hpp"

#include <limits>
#include <optional>

#include "achilles/entry_words.hpp"

namespace achilles::journal {
namespace {

template <class Value>
bool take(const std::optional<Value>& found, Value& value) {
  if (found) value = *found;
  return found.has_value();
}

}  // namespace

// Each id ends in a comma, so that a list of none differs from unknown, and no id is lost.
std::string stored(const std::vector<std::string>& ids) {
  std::string text;
  for (const auto& id : ids) text += id + ',';
  return text;
}

bool restore(std::int64_t number, bool& value) {
  value = number == 1;
  return number == 0 || number == 1;
}

bool restore(std::int64_t number, std::int32_t& value) {
  using Limits = std::numeric_limits<std::int32_t>;
  if (number < Limits::min() || number > Limits::max()) return false;
  value = static_cast<std::int32_t>(number);
  return true;
}

bool restore(std::int64_t number, std::int64_t& value) {
  value = number;
  return true;
}

bool restore(std::int64_t number, std::chrono::seconds& value) {
  value = std::chrono::seconds{number};
  return true;
}

bool restore(std::int64_t number, std::chrono::minutes& value) {
  value = std::chrono::minutes{number};
  return true;
}

bool restore(std::int64_t number, std::chrono::sys_seconds& value) {
  value = std::chrono::sys_seconds{std::chrono::seconds{number}};
  return true;
}

bool restore(std::string_view text, std::string& value) {
  value = text;
  return true;
}

bool restore(std::string_view text, Date& value) { return take(Date::from_iso(text), value); }
bool restore(std::string_view text, Side& value) { return take(side_from(text), value); }
bool restore(std::string_view text, Site& value) { return take(site_from(text), value); }
bool restore(std::string_view text, Sign& value) { return take(sign_from(text), value); }
bool restore(std::string_view text, Pain::When& value) { return take(pain_moment_from(text), value); }
bool restore(std::string_view text, Skip::Reason& value) { return take(skip_reason_from(text), value); }
bool restore(std::string_view text, Body& value) { return take(blank_body(text), value); }

bool restore(std::string_view text, std::vector<std::string>& ids) {
  ids.clear();
  while (!text.empty()) {
    const auto comma = text.find(',');
    if (comma == std::string_view::npos) return false;
    ids.emplace_back(text.substr(0, comma));
    text.remove_prefix(comma + 1);
  }
  return true;
}

}  // namespace achilles::journal
