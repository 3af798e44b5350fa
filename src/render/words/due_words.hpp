#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "achilles/decision.hpp"

namespace achilles::render {

// What is due today and not done, in few words.

/// "morning reading", "pain after activity yesterday", "warning signs"
[[nodiscard]] std::string due_words(const Pending& pending, Date today);
/// "6 exercises"
[[nodiscard]] std::string due_words(std::size_t exercises);
/// "test heel-raise", "trial of hop-forward"
[[nodiscard]] std::string due_words(const Criterion& criterion);

/// "Due today: morning reading, 6 exercises.", in one line of whatever length, for a status bar or a mail.
[[nodiscard]] std::string due_line(std::span<const std::string> items);

}  // namespace achilles::render
