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
#include "render/layout/look.hpp"

namespace achilles::render {

// Whole pages, ending in a newline. No line is wider than `look.width`; lines of more than 100 cells are hard to
// read and never made.

/// The routine of one day, with what to type today for it. A preview is day one of a programme that has not been
/// started.
[[nodiscard]] std::string plan_page(const Plan& plan, const Protocol& protocol, bool preview, Date today,
                                    const Look& look);
/// `achilles` alone: the day in one screen. `next` is the command to type next; empty where there is none.
[[nodiscard]] std::string today_page(const Plan& plan, const Protocol& protocol, std::string_view next,
                                     const Look& look);
[[nodiscard]] std::string status_page(const Decision& decision, const Protocol& protocol, const Start& start,
                                      const Adherence& done, const Look& look);
/// For a prompt: "eccentric 2 · hold · morning due", without a newline.
[[nodiscard]] std::string status_line(const Decision& decision, const Protocol& protocol, const Look& look = {});
/// One entry: every form it had, oldest first, by which command, and which of them counts.
[[nodiscard]] std::string versions_page(std::span<const Version> versions, Date today, const Look& look);
[[nodiscard]] std::string history_page(std::span<const Entry> entries, Date today, const Look& look);
/// In place of it where entries there are, but none that was asked for.
[[nodiscard]] std::string nothing_found_page(const Look& look);
[[nodiscard]] std::string protocol_page(const Protocol& protocol, const Look& look);
/// Every source of a protocol in full, its own references last.
[[nodiscard]] std::string protocol_sources_page(const Protocol& protocol, const Register& sources, const Look& look);
/// The exercises by what they are for, each with what it needs.
[[nodiscard]] std::string exercise_list_page(const std::vector<const Exercise*>& exercises, const Look& look);
/// One exercise: how it looks, how it is done, what it asks of the tendon, who leaves it out and why, and the sources
/// in full. `instead` is what is done without its equipment; null when there is none.
[[nodiscard]] std::string exercise_page(const ExerciseCard& card, const Exercise* instead, const Register& sources,
                                        const Look& look);
/// The topics, each with its answer.
[[nodiscard]] std::string evidence_list_page(const Evidence& evidence, const Look& look);
/// One topic: who says what, where they disagree, what is not known, what the coach does, the sources in full.
[[nodiscard]] std::string evidence_page(const Topic& topic, const Register& sources, const Look& look);
/// Cause, then the next step.
[[nodiscard]] std::string error_text(const Error& error, const Look& look);

}  // namespace achilles::render
