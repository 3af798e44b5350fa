#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "achilles/exercise_card.hpp"

namespace achilles::render {

// Short phrases and sentences about exercises, without a trailing newline.

[[nodiscard]] std::string_view words(Purpose purpose);  ///< "Load", as a heading
[[nodiscard]] std::string_view words(Tier tier);        ///< what it asks of the tendon, as one sentence
[[nodiscard]] std::string_view words(Limb limb);        ///< "one leg at a time"
[[nodiscard]] std::string_view words(Range range);      ///< how far the heel goes, as one sentence

/// "foam roller, ball"; equipment ids as words.
[[nodiscard]] std::string equipment_words(const std::vector<std::string>& needs);

/// "About 7.3 times body weight at its peak, measured in healthy people."
[[nodiscard]] std::string peak_load_words(int tenths);

/// Why it is not done with insertional pain; nothing when it may be.
[[nodiscard]] std::string_view insertional_words(const Exercise& exercise);
/// Where that rule comes from.
[[nodiscard]] Citation insertional_source(const Exercise& exercise);

}  // namespace achilles::render
