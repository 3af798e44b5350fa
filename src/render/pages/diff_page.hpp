#pragma once

#include <span>
#include <string>

#include "render/pages/difference_words.hpp"

namespace achilles::render {

/// Whether a page lists the differences that are only in where a part comes from, or counts them.
enum class SourceChanges : unsigned char { counted, listed };

/// What differs between two protocols, phase by phase.
[[nodiscard]] std::string diff_page(std::span<const Difference> differences, const Compared& compared,
                                    SourceChanges sources, const Look& look);

}  // namespace achilles::render
