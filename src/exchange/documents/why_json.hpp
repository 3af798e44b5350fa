#pragma once

#include <optional>
#include <string>

#include "achilles/coach.hpp"
#include "achilles/explanation.hpp"
#include "exchange/json.hpp"

namespace achilles::exchange {

/// `{schema, day, action, …, reasons: [{rule, text, …, entries}], unknown, run, gate, earliest}`
[[nodiscard]] std::string why_json(const Explanation& explanation, const Protocol& protocol, const Words& words);
/// `{schema, rule, looks_at, threshold, does, source}`
[[nodiscard]] std::string why_rule_json(const RuleInfo& rule);
/// `{schema, day, exercise, today, why_not}`
[[nodiscard]] std::string why_exercise_json(const Exercise& exercise, const std::optional<std::string>& against,
                                            const Decision& decision);

}  // namespace achilles::exchange
