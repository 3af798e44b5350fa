#include "render/words/exercise_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace achilles::render {

std::string_view words(Purpose purpose) {
  switch (purpose) {
    case Purpose::settle:
      return "Settle: moving and holding without much load";
    case Purpose::release:
      return "Release: for comfort and movement";
    case Purpose::stretch:
      return "Stretch: only where the ankle bends too little";
    case Purpose::load:
      return "Load: what makes the tendon stronger";
    case Purpose::impact:
      return "Impact: springing and running";
  }
  return {};
}

std::string_view words(Tier tier) {
  switch (tier) {
    case Tier::light:
      return "Light: it may be done daily.";
    case Tier::medium:
      return "Medium: heavy strength work, not on consecutive days.";
    case Tier::high:
      return "High: impact, with 72 hours from one such day to the next.";
  }
  return {};
}

std::string_view words(Limb limb) {
  switch (limb) {
    case Limb::one_leg:
      return "one leg at a time";
    case Limb::two_legs:
      return "both legs together";
    case Limb::either:
      return "one leg or both";
  }
  return {};
}

std::string_view words(Range range) {
  switch (range) {
    case Range::floor:
      return "The heel never goes below the forefoot.";
    case Range::below_floor:
      return "The heel goes below the forefoot.";
  }
  return {};
}

std::string equipment_words(const std::vector<std::string>& needs) {
  std::string text;
  for (const auto& need : needs) text += (text.empty() ? "" : ", ") + need;
  std::ranges::replace(text, '-', ' ');
  return text;
}

std::string peak_load_words(int tenths) {
  return fmt::format("About {}.{} times body weight at its peak, measured in healthy people.", tenths / 10,
                     tenths % 10);
}

std::string_view insertional_words(const Exercise& exercise) {
  if (!exercise.forbidden_at(Site::insertional)) return {};
  if (exercise.range == Range::below_floor) {
    return "Insertional pain, or a site you are unsure of: below the level of the forefoot the tendon is pressed "
           "against the heel bone.";
  }
  return "Insertional pain, or a site you are unsure of: stretching the calf presses the tendon against the heel bone.";
}

Citation insertional_source(const Exercise& exercise) {
  const bool below = exercise.range == Range::below_floor;
  return Citation::from(below ? "P: jonsson-2008, pringels-2025; D" : "P: pringels-2025; D").value_or(Citation{});
}

}  // namespace achilles::render
