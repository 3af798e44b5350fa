#pragma once

#include <optional>
#include <span>
#include <vector>

#include "achilles/decision.hpp"
#include "core/coach/rhythm.hpp"

namespace achilles {

/// What a programme asks for on the day of a verdict, with that day's doses: the phase's own exercises and those of the
/// tracks beside it. A day without loading of its own is filled from the earlier phases that the phase names, in turn,
/// each at the level at which it was left.
[[nodiscard]] std::vector<Item> routine_of(const Protocol& protocol, const Verdict& verdict);

/// Which tiers are among some exercises, apart from light ones.
struct Tiers {
  bool medium = false, high = false;
  void add(Tier tier) {
    medium = medium || tier == Tier::medium;
    high = high || tier == Tier::high;
  }
};

/// What counts of that routine, without its doses.
struct AskedFor {
  std::uint64_t places = 0;  ///< by `Item::place`
  Tiers tiers;
  [[nodiscard]] bool prescribes() const { return places != 0; }
};
[[nodiscard]] AskedFor asked_by(const Protocol& protocol, const Verdict& verdict);

/// The share of the counted dose of a routine that was done that day; unknown when nothing was logged. Where nothing
/// was asked, nothing can be shared.
[[nodiscard]] std::optional<Percent> share_done(std::span<const Item> routine, const Day& day, Side sore);
[[nodiscard]] std::optional<Percent> share_done(const Protocol& protocol, const Verdict& verdict, const Day& day);

/// Whether the day's running was more than any of its routine asked for. It shows nothing of how the tendon takes what
/// was asked. [D]
[[nodiscard]] bool ran_beyond(const Protocol& protocol, const Verdict& verdict, const Day& day);

}  // namespace achilles
