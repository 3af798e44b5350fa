#pragma once

#include <filesystem>

namespace achilles::bench {

/// Makes a journal with an episode and one morning a day for so many years, ending on 2026-11-19.
void make_history(const std::filesystem::path& file, int years);

}  // namespace achilles::bench
