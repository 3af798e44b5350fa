#include "render/words/due_words.hpp"

#include <fmt/format.h>

#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {

std::string due_words(const Pending& pending, Date today) {
  const auto of_day = [&](std::string_view what) {
    return pending.day == today ? std::string{what} : fmt::format("{} {}", what, on_day(pending.day, today));
  };
  switch (pending.what) {
    case Pending::What::morning:
      return of_day("morning reading");
    case Pending::What::during:
      return of_day("pain during activity");
    case Pending::What::after:
      return of_day("pain after activity");
    case Pending::What::screen:
      return "warning signs";
  }
  return {};
}

std::string due_words(std::size_t exercises) { return count_words(exercises, "exercise"); }

std::string due_words(const Criterion& criterion) {
  return visible(criterion.test ? "test " + criterion.test->id : "trial of " + criterion.exercise);
}

std::string due_line(std::span<const std::string> items) {
  return fmt::format("Due today: {}.", fmt::join(items, ", "));
}

}  // namespace achilles::render
