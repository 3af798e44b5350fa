#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "achilles/citation.hpp"
#include "achilles/date.hpp"
#include "achilles/decision.hpp"

namespace achilles::exchange {

using nlohmann::ordered_json;

/// The text of a whole document; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string text_of(const ordered_json& document);

// Small values as JSON; unknown is null.

[[nodiscard]] inline ordered_json json_of(std::int64_t number) { return number; }
[[nodiscard]] inline ordered_json json_of(Date day) { return day.iso(); }
[[nodiscard]] inline ordered_json json_of(std::chrono::seconds time) { return time.count(); }
[[nodiscard]] ordered_json json_of(const Tempo& tempo);

template <class Value>
[[nodiscard]] ordered_json json_of(const std::optional<Value>& value) {
  return value ? json_of(*value) : ordered_json(nullptr);
}

/// A baseline as the number it stands for: 2.5.
[[nodiscard]] ordered_json points(const std::optional<HalfPoints>& baseline);

[[nodiscard]] ordered_json json_of(const Pending& pending);

/// `{id, version, hash}`
[[nodiscard]] ordered_json identity(const Protocol& protocol);

/// `{id, title, week, day, level}`; week and day from 1.
[[nodiscard]] ordered_json phase_json(const Decision& decision, const Protocol& protocol);

}  // namespace achilles::exchange
