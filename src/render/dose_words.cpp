#include <fmt/format.h>

#include <vector>

#include "render/text.hpp"
#include "render/words.hpp"

namespace achilles::render {
namespace {

std::string count_words(const Dose& dose) {
  if (dose.sets && dose.reps) return fmt::format("{} × {}", *dose.sets, *dose.reps);
  if (dose.sets && dose.hold) return fmt::format("{} × {}", *dose.sets, short_time_words(*dose.hold));
  if (dose.sets) return fmt::format("{} {}", *dose.sets, *dose.sets == 1 ? "set" : "sets");
  if (dose.reps) return fmt::format("{} {}", *dose.reps, *dose.reps == 1 ? "repetition" : "repetitions");
  return {};
}

void add_tempo(std::vector<std::string>& parts, const Tempo& tempo) {
  const auto add = [&](const std::optional<std::chrono::seconds>& time, std::string_view what) {
    if (time && time->count() > 0) parts.push_back(fmt::format("{} {}", short_time_words(*time), what));
  };
  add(tempo.up, "up");
  add(tempo.hold, "held");
  add(tempo.down, "down");
}

}  // namespace

std::string_view words(Legs legs) {
  switch (legs) {
    case Legs::left:
      return "left leg";
    case Legs::right:
      return "right leg";
    case Legs::together:
      return "both legs together";
    case Legs::each:
      return "each leg";
  }
  return {};
}

std::string_view words(Whose whose) {
  switch (whose) {
    case Whose::injured:
      return "injured leg";
    case Whose::together:
      return "both legs together";
    case Whose::each:
      return "each leg";
  }
  return {};
}

std::string_view words(Block::When when) {
  switch (when) {
    case Block::When::any:
      return "Any time";
    case Block::When::morning:
      return "Morning";
    case Block::When::midday:
      return "Midday";
    case Block::When::evening:
      return "Evening";
  }
  return {};
}

std::string dose_words(const Dose& dose, const Look& look) {
  std::vector<std::string> parts;
  if (auto count = count_words(dose); !count.empty()) parts.push_back(std::move(count));
  const bool hold_counted = dose.sets && !dose.reps;
  if (dose.hold && !hold_counted) parts.push_back(fmt::format("hold {}", short_time_words(*dose.hold)));
  if (dose.tempo) add_tempo(parts, *dose.tempo);
  if (dose.load) parts.push_back(load_words(*dose.load));
  if (dose.rest) parts.push_back(fmt::format("rest {}", short_time_words(*dose.rest)));
  const auto text = parts.empty() ? std::string("no dose stated") : fmt::format("{}", fmt::join(parts, ", "));
  return look.ascii ? ascii(text) : text;
}

}  // namespace achilles::render
