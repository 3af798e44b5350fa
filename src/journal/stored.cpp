#include "journal/stored.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace achilles::journal {
namespace {

template <class Value>
bool take(const std::optional<Value>& found, Value& value) {
  if (found) value = *found;
  return found.has_value();
}

Body run() { return Activity{}; }
Body walk() {
  Activity walk;
  walk.kind = Activity::Kind::walk;
  return walk;
}
template <class Kind>
Body blank() {
  return Kind{};
}

struct NamedKind {
  std::string_view name;
  Body (*make)();
};
constexpr std::array<NamedKind, 16> kinds{{{"start", blank<Start>},
                                           {"run", run},
                                           {"walk", walk},
                                           {"sets", blank<ExerciseSets>},
                                           {"morning", blank<Morning>},
                                           {"pain", blank<Pain>},
                                           {"flag", blank<Flag>},
                                           {"clearance", blank<Clearance>},
                                           {"test", blank<TestResult>},
                                           {"switch", blank<Switch>},
                                           {"screen", blank<Screen>},
                                           {"skip", blank<Skip>},
                                           {"note", blank<Note>},
                                           {"medicine", blank<Medicine>},
                                           {"ease", blank<Ease>},
                                           {"removal", blank<Removal>}}};

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

bool restore(std::string_view text, Pain::When& value) {
  constexpr std::array all{Pain::When::now, Pain::When::during, Pain::When::after};
  const auto* const found = std::ranges::find(all, text, [](Pain::When when) { return name(when); });
  if (found == all.end()) return false;
  value = *found;
  return true;
}

bool restore(std::string_view text, Skip::Reason& value) {
  using enum Skip::Reason;
  constexpr std::array all{sore, ill, busy, away, other};
  const auto* const found = std::ranges::find(all, text, [](Skip::Reason reason) { return name(reason); });
  if (found == all.end()) return false;
  value = *found;
  return true;
}

bool restore(std::string_view text, Body& value) {
  const auto* const found = std::ranges::find(kinds, text, &NamedKind::name);
  if (found == kinds.end()) return false;
  value = found->make();
  return true;
}

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
