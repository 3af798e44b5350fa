#pragma once

#include <optional>

#include "model/past.hpp"

namespace achilles::model {

/// The usual morning before a day, doubled: the median of the last seven, of at least three, else what was told at
/// intake. Four weeks of silence forget it.
[[nodiscard]] std::optional<int> usual_morning(const History& history, Date before);

/// The middle of some numbers, doubled.
[[nodiscard]] int doubled_median(std::vector<int> numbers);

/// A day that may be today, or null where nothing is known of it.
[[nodiscard]] const Day* day_at(const History& history, const Day& today, Date date);

/// Whether that day's morning was at the usual level or below it.
[[nodiscard]] bool back_to_usual(const History& history, const Day& day);

/// Whether that day's morning lets a workout count: at most 2, and at the usual level or below it.
[[nodiscard]] bool settled(const History& history, const Day& day);

/// Pain medicine on the day, or in the 24 hours before its first readings.
[[nodiscard]] bool masked(const History& history, const Day& day);

/// Whether a past day was borne: its pain is told and not over `most`, the next morning was settled, and nothing hid
/// more.
[[nodiscard]] bool borne(const History& history, const Day& today, Date past, int most);

}  // namespace achilles::model
