#include "core/coach/rules/rules.hpp"

namespace achilles::rules {
namespace {

/// How long the message of an advisory sign is shown [D].
constexpr int days_of_advice = 7;

/// How long pain at the heel bone keeps the heel on the floor, and the coach from a step, after it was last
/// reported [D].
constexpr int days_of_distal_pain = 14;

bool reported_in(int days, const Inputs& in, Sign sign) {
  if (in.today.reported.contains(sign)) return true;
  for (int back = 1; back < days; ++back) {
    const auto* trace = in.before.trace(in.day() - back);
    if (trace != nullptr && trace->reported.contains(sign)) return true;
  }
  return false;
}

}  // namespace

bool distal_pain_lately(const Inputs& in) {
  return in.signs.contains(Sign::distal_pain) && reported_in(days_of_distal_pain, in, Sign::distal_pain);
}

void signs(const Inputs& in, Hearing& hearing) {
  if (in.signs.empty()) return;
  for (const auto& sign : all_signs()) {
    if (!in.signs.contains(sign.sign)) continue;
    switch (sign.what) {
      case SignClass::stop:
        hearing.hear({Action::stop, reason::StopSign{sign.sign}});
        break;
      case SignClass::lock_impact:
        hearing.hear({Action::hold, reason::ImpactSign{sign.sign}});
        break;
      case SignClass::advise:
        if (sign.sign == Sign::distal_pain && distal_pain_lately(in)) {
          hearing.hear({Action::hold, reason::AdviceSign{sign.sign}});
        } else if (reported_in(days_of_advice, in, sign.sign)) {
          hearing.hear({Action::progress, reason::AdviceSign{sign.sign}});
        }
        break;
    }
  }
}

}  // namespace achilles::rules
