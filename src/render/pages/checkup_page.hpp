#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "achilles/checkup.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// What the doctor found: the most severe first, each with its remedy, and at the end what is sound. `entries` is how
/// many were read, every one sound; nothing where that is not so.
[[nodiscard]] std::string checkup_page(const Checkup& checkup, std::optional<std::int64_t> entries, const Look& look);

/// check, health, words, remedy
[[nodiscard]] std::string checkup_records(const Checkup& checkup, const Look& look);

}  // namespace achilles::render
