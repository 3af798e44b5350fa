#include "achilles/exercise.hpp"

#include "achilles/exercise_card.hpp"

namespace achilles {

bool Exercise::forbidden_at(Site site) const {
  if (branch_of(site) != Site::insertional) return false;
  return range == Range::below_floor || purpose == Purpose::stretch;
}

const Citation& ExerciseCard::source_of(const std::string& key) const {
  const auto own = sources.find(key);
  return own == sources.end() ? exercise.source : own->second;
}

std::string_view name(Limb limb) {
  switch (limb) {
    case Limb::one_leg:
      return "one-leg";
    case Limb::two_legs:
      return "two-legs";
    case Limb::either:
      return "either";
  }
  return {};
}

std::string_view name(Tier tier) {
  switch (tier) {
    case Tier::light:
      return "light";
    case Tier::medium:
      return "medium";
    case Tier::high:
      return "high";
  }
  return {};
}

std::string_view name(Range range) {
  switch (range) {
    case Range::floor:
      return "floor";
    case Range::below_floor:
      return "below-floor";
  }
  return {};
}

std::string_view name(Purpose purpose) {
  switch (purpose) {
    case Purpose::settle:
      return "settle";
    case Purpose::release:
      return "release";
    case Purpose::stretch:
      return "stretch";
    case Purpose::load:
      return "load";
    case Purpose::impact:
      return "impact";
  }
  return {};
}

}  // namespace achilles
