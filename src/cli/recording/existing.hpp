#pragma once

#include <cstdint>
#include <string>

#include "achilles/entry.hpp"
#include "achilles/error.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// The number in `214`, `#214` or `e214`. Throws Error (Exit::usage).
[[nodiscard]] std::int64_t entry_number_from(const std::string& id);

/// The living entry that the id means, by any number it ever had; `last` is the newest. Throws Error (Exit::failed)
/// when it was never stored or does not count any more.
[[nodiscard]] Entry existing_entry(const std::string& id, const World& world);

/// Throws Error (Exit::refused) for what is not corrected like any other entry: the opening of an episode, a change of
/// programme, and a warning sign, or the word that cleared one, of an earlier day.
void refuse_to_revise(const Entry& entry, const World& world);

/// That a warning sign of an earlier day cannot be taken back.
[[nodiscard]] Error sign_on_record(const Entry& entry);

}  // namespace achilles::cli
