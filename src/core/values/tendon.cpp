#include "achilles/tendon.hpp"

namespace achilles {

bool Tendon::has(std::optional<Side> said) const {
  const auto meant = said ? *said : sore.value_or(Side::both);
  return side == Side::both || meant == Side::both || meant == side;
}

}  // namespace achilles
