#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/entry.hpp"

namespace achilles::journal {

// How a value is kept in a column, as a whole number or as text, and how it comes back. `restore` is false for what no
// value is kept as.

inline std::int64_t stored(bool value) { return value ? 1 : 0; }
inline std::int64_t stored(std::int32_t value) { return value; }
inline std::int64_t stored(std::int64_t value) { return value; }
inline std::int64_t stored(std::chrono::seconds value) { return value.count(); }
inline std::int64_t stored(std::chrono::minutes value) { return value.count(); }
inline std::int64_t stored(std::chrono::sys_seconds value) { return value.time_since_epoch().count(); }
template <class Tag, int Low, int High>
std::int64_t stored(Bounded<Tag, Low, High> value) {
  return value.value();
}

inline std::string_view stored(const std::string& value) { return value; }
inline std::string stored(Date value) { return value.iso(); }
inline std::string_view stored(Side value) { return name(value); }
inline std::string_view stored(Site value) { return name(value); }
inline std::string_view stored(Sign value) { return info(value).id; }
inline std::string_view stored(Pain::When value) { return name(value); }
inline std::string_view stored(Skip::Reason value) { return name(value); }
inline std::string_view stored(const Body& value) { return kind(value); }  ///< its kind
std::string stored(const std::vector<std::string>& ids);                   ///< "step,dumbbell"

[[nodiscard]] bool restore(std::int64_t number, bool& value);
[[nodiscard]] bool restore(std::int64_t number, std::int32_t& value);
[[nodiscard]] bool restore(std::int64_t number, std::int64_t& value);
[[nodiscard]] bool restore(std::int64_t number, std::chrono::seconds& value);
[[nodiscard]] bool restore(std::int64_t number, std::chrono::minutes& value);
[[nodiscard]] bool restore(std::int64_t number, std::chrono::sys_seconds& value);
template <class Tag, int Low, int High>
[[nodiscard]] bool restore(std::int64_t number, Bounded<Tag, Low, High>& value) {
  const auto inside = Bounded<Tag, Low, High>::from(number);
  if (inside) value = *inside;
  return inside.has_value();
}

[[nodiscard]] bool restore(std::string_view text, std::string& value);
[[nodiscard]] bool restore(std::string_view text, Date& value);
[[nodiscard]] bool restore(std::string_view text, Side& value);
[[nodiscard]] bool restore(std::string_view text, Site& value);
[[nodiscard]] bool restore(std::string_view text, Sign& value);
[[nodiscard]] bool restore(std::string_view text, Pain::When& value);
[[nodiscard]] bool restore(std::string_view text, Skip::Reason& value);
[[nodiscard]] bool restore(std::string_view text, Body& value);  ///< a blank one of that kind
[[nodiscard]] bool restore(std::string_view text, std::vector<std::string>& ids);

}  // namespace achilles::journal
