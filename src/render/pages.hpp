#pragma once

#include <span>
#include <string>

#include "achilles/error.hpp"
#include "achilles/plan.hpp"
#include "render/look.hpp"

namespace achilles::render {

// Whole pages, ending in a newline. No line is wider than `look.width`; lines of more than 100 cells are hard to
// read and never made.

/// The routine of one day. A preview is day one of a programme that has not been started.
[[nodiscard]] std::string plan_page(const Plan& plan, const Protocol& protocol, bool preview, const Look& look);
/// `achilles` alone: the day in one screen.
[[nodiscard]] std::string today_page(const Plan& plan, const Protocol& protocol, const Look& look);
[[nodiscard]] std::string status_page(const Decision& decision, const Protocol& protocol, const Start& start,
                                      const Look& look);
/// For a prompt: "eccentric 2 · hold · morning due", without a newline.
[[nodiscard]] std::string status_line(const Decision& decision, const Protocol& protocol, const Look& look = {});
[[nodiscard]] std::string history_page(std::span<const Entry> entries, Date today, const Look& look);
[[nodiscard]] std::string protocol_page(const Protocol& protocol, const Look& look);
/// Cause, then the next step.
[[nodiscard]] std::string error_text(const Error& error, const Look& look);

}  // namespace achilles::render
