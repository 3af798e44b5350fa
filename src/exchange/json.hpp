#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/adherence.hpp"
#include "achilles/error.hpp"
#include "achilles/evidence.hpp"
#include "achilles/exercise_card.hpp"
#include "achilles/plan.hpp"
#include "achilles/source.hpp"
#include "achilles/version.hpp"

namespace achilles::exchange {

/// The words for things, lent by whoever joins the rooms: one vocabulary for people and for programs.
struct Words {
  std::string (*reason)(const Reason&, const Protocol&, const Decision&);
  std::string (*criterion)(const Standing&);
  std::string (*run)(const Decision&);
  Citation (*source)(const Reason&, const Protocol&, const Decision&);
  Citation (*standing_source)(const Standing&);
  std::string (*happening)(const Happening&);
};

/// One JSON document each, ending in a newline, `schema` first, keys only ever added (data/schema).
[[nodiscard]] std::string plan_json(const Plan& plan, const Protocol& protocol, bool preview, const Words& words);
/// `next` is the command to type next; empty where there is none.
[[nodiscard]] std::string today_json(const Plan& plan, const Protocol& protocol, bool preview, std::string_view next,
                                     const Words& words);
[[nodiscard]] std::string status_json(const Decision& decision, const Protocol& protocol, const Start& start,
                                      const Adherence& done, const Words& words);
[[nodiscard]] std::string history_json(std::span<const Entry> entries);
/// Every form an entry had, oldest first.
[[nodiscard]] std::string versions_json(std::span<const Version> versions);
[[nodiscard]] std::string error_json(const Error& error);
/// Exercises in short.
[[nodiscard]] std::string exercise_list_json(const std::vector<const Exercise*>& exercises);
/// One exercise with all that is known of it.
[[nodiscard]] std::string exercise_json(const ExerciseCard& card);
/// The topics in full, and each source they cite once.
[[nodiscard]] std::string evidence_json(std::span<const Topic> topics, const Register& sources);

}  // namespace achilles::exchange
