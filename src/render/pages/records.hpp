#pragma once

#include <span>
#include <string>
#include <vector>

#include "achilles/evidence.hpp"
#include "achilles/exercise.hpp"
#include "achilles/plan.hpp"
#include "render/layout/record.hpp"

namespace achilles::render {

// What `--plain` prints: one record a line. Fields are only ever added, at the end.

/// number, day, time (empty where only the day is known), kind, side, words, note
[[nodiscard]] std::string history_records(std::span<const Entry> entries, const Look& look);
/// The name of a value and the value; `exercise`: part of the day, id, title, legs, dose, remarks; `due`: day, command
/// to type today.
[[nodiscard]] std::string plan_records(const Plan& plan, const Protocol& protocol, Date today, const Look& look);
/// The name of a value and the value; `gate`: met or open, words; `reason`: rule, words; `due`: day, command.
[[nodiscard]] std::string status_records(const Decision& decision, const Protocol& protocol, const Start& start,
                                         const Look& look);
/// id, purpose, title, equipment with commas between
[[nodiscard]] std::string exercise_records(const std::vector<const Exercise*>& exercises, const Look& look);
/// id, title, answer
[[nodiscard]] std::string evidence_records(std::span<const Topic> topics, const Look& look);
/// `answer`, `position`, `disagreement`, `unknown` or `coach`: words, source
[[nodiscard]] std::string topic_records(const Topic& topic, const Look& look);

}  // namespace achilles::render
