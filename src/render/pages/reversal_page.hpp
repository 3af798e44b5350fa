#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "achilles/decision.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// One command that is taken back, or brought back.
struct ReversedStep {
  std::string_view command;         ///< "log run"
  std::span<const Entry> entries;   ///< what it stored
  std::span<const Entry> replaced;  ///< what those had replaced
};

/// What an undo or a redo did, or would do.
struct ReversalReport {
  enum class Way : std::uint8_t { undo, redo } way = Way::undo;
  std::span<const ReversedStep> steps;  ///< at least one, in the order in which they are reversed
  Date today;
  std::optional<Decision> decision;  ///< after it; nothing without an episode
  const Protocol* protocol = nullptr;
};

/// "Took back achilles log run: …", what today is now, and how to go the other way.
[[nodiscard]] std::string reversal_page(const ReversalReport& report, const Look& look);

/// The same of what is not done yet: "Would take back achilles log run: …".
[[nodiscard]] std::string reversal_preview(const ReversalReport& report, const Look& look);

}  // namespace achilles::render
