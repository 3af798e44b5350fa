#pragma once

#include <string>

#include "achilles/checkup.hpp"

namespace achilles::render {

/// What is not as it should be: one sentence with a small first letter and without a full stop.
[[nodiscard]] std::string words(const Symptom& symptom);

/// What to do about it: a command as it is typed, or a sentence. Empty where nothing is to be done.
[[nodiscard]] std::string remedy(const Symptom& symptom);

/// What a check looks at, in a few words: "permissions", "the disk".
[[nodiscard]] std::string_view words(Check check);

/// "wrong", "not seen", "worth knowing", "sound"
[[nodiscard]] std::string_view words(Health health);

}  // namespace achilles::render
