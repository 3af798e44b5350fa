#pragma once

#include <optional>
#include <span>
#include <string>

#include "achilles/decision.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// What a change stored, and what it did to the day.
struct Receipt {
  std::span<const Entry> entries;        ///< at least one, of one operation
  std::span<const Entry> replaced = {};  ///< what those stand in for; none where they are new
  Date today;
  std::optional<Decision> was;       ///< before it
  std::optional<Decision> decision;  ///< after it; nothing without an episode
  const Protocol* protocol = nullptr;
  const State* before = nullptr;      ///< after yesterday: what a run is measured by
  std::optional<Date> began = {};     ///< the day the plan began; nothing without an episode
  std::optional<Side> sore = {};      ///< the side of the episode
  std::span<const Entry> tests = {};  ///< every result of a test, where one of the entries is a test's
  bool ran_beyond = false;            ///< today's running was longer than its intervals
  bool bit_by_bit = false;            ///< stored as it happened, in operations of its own
};

/// "Logged run #214 for Fri 20 Nov (today): …", what it means, and how to take it back.
[[nodiscard]] std::string receipt_page(const Receipt& receipt, const Look& look);

/// The same of a change that is not made yet: "Would change #214 …".
[[nodiscard]] std::string preview_page(const Receipt& receipt, const Look& look);

}  // namespace achilles::render
