#include "achilles/dose.hpp"

#include <algorithm>

namespace achilles {

Load external(Grams grams) { return {Load::Measure::external, grams}; }

bool Intervals::runs() const {
  return std::ranges::any_of(bouts, [](const Bout& bout) { return bout.gait == Bout::Gait::run; });
}

std::optional<std::chrono::seconds> Intervals::time() const {
  std::chrono::seconds once{0};
  for (const auto& bout : bouts) {
    if (!bout.time) return std::nullopt;
    once += *bout.time;
  }
  return once * repeats.least();
}

std::optional<Metres> Intervals::distance() const {
  Metres once = 0;
  for (const auto& bout : bouts) {
    if (!bout.distance) return std::nullopt;
    once += *bout.distance;
  }
  return once * repeats.least();
}

std::optional<Grams> Dose::grams() const {
  if (!load || load->measure != Load::Measure::external) return std::nullopt;
  return load->amount.number();
}

const Citation& Item::source_of(const std::string& key) const {
  const auto own = sources.find(key);
  return own == sources.end() ? source : own->second;
}

}  // namespace achilles
