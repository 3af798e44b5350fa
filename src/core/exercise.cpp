#include "achilles/exercise.hpp"

#include <algorithm>

namespace achilles {

bool Exercise::forbidden_at(Site site) const {
  if (branch_of(site) != Site::insertional) return false;
  return range == Range::below_floor || purpose == Purpose::stretch;
}

const Exercise* Catalogue::find(std::string_view id) const {
  const auto found = std::ranges::find(exercises, id, &Exercise::id);
  return found == exercises.end() ? nullptr : &*found;
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
