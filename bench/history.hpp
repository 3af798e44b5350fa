#pragma once

#include <filesystem>
#include <vector>

#include "achilles/date.hpp"

namespace achilles::bench {

/// The days of so many years, ending on 2026-11-19.
[[nodiscard]] std::vector<Date> days_of(int years);

/// Makes a journal with an episode and so many mornings a day on those days, each day one operation.
void make_history(const std::filesystem::path& file, int years, int mornings_a_day = 1);

}  // namespace achilles::bench
