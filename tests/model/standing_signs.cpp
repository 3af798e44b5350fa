#include "model/standing_signs.hpp"

namespace achilles::model {
namespace {

constexpr int year = 365;

Signs without(Signs signs, Signs taken) { return Signs::from_bits(signs.bits() & ~taken.bits()); }

bool any_of(Signs signs, std::initializer_list<Sign> some) {
  for (Sign sign : some) {
    if (signs.contains(sign)) return true;
  }
  return false;
}

}  // namespace

Signs standing_signs(const History& history, const Day& today) {
  Signs signs;
  if (history.surgery && history.first - *history.surgery < year) signs.add(Sign::recent_surgery);
  for (const auto& past : history.days) {
    signs = without(signs | past.day.reported, past.day.cleared);
    if (past.referred) signs.add(Sign::programme_stop);
  }
  return without(signs | today.reported, today.cleared);
}

bool stops_everything(Signs signs) {
  return any_of(
      signs, {Sign::pop, Sign::cannot_raise, Sign::gap, Sign::bruising, Sign::calf_swelling, Sign::breathless,
              Sign::hot_swollen, Sign::fever, Sign::cannot_bear_weight, Sign::direct_blow, Sign::fluoroquinolone,
              Sign::steroid_injection, Sign::under_18, Sign::heel_squeeze, Sign::unexplained_illness, Sign::pregnancy,
              Sign::recent_surgery, Sign::old_rupture, Sign::programme_stop});
}

bool locks_impact(Signs signs) {
  return any_of(signs, {Sign::numbness, Sign::night_pain, Sign::several_joints, Sign::stiff_swollen_joints});
}

}  // namespace achilles::model
