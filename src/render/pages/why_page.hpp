#pragma once

#include <string>

#include "achilles/absence.hpp"
#include "achilles/explanation.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// The whole of it: the verdict, each reason with its threshold and entries, what is unknown, what comes next.
[[nodiscard]] std::string why_page(const Explanation& explanation, const Protocol& protocol, Date today,
                                   const Look& look);
/// What opens the next phase, when that can be, and what would set it back.
[[nodiscard]] std::string why_phase_page(const Explanation& explanation, const Protocol& protocol, const Look& look);
/// What may be run, and why not more.
[[nodiscard]] std::string why_run_page(const Explanation& explanation, const Protocol& protocol, const Look& look);
/// One rule, and what it says of the day, if anything.
[[nodiscard]] std::string why_rule_page(const RuleInfo& rule, const Explanation* explanation, const Protocol* protocol,
                                        const Look& look);
/// Whether an exercise is part of the day, and why not.
[[nodiscard]] std::string why_exercise_page(const Exercise& exercise, std::optional<Absence> absence,
                                            const Explanation& explanation, const Protocol& protocol, const Look& look);

/// "impact is locked through Fri 27 Nov"
[[nodiscard]] std::string words(Absence absence, const Decision& decision);

}  // namespace achilles::render
