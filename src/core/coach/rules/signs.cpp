#include "core/coach/rules/rules.hpp"

namespace achilles::rules {
namespace {

/// How long the message of an advisory sign is shown [D].
constexpr int days_of_advice = 7;

bool reported_lately(const Inputs& in, Sign sign) {
  if (in.today.reported.contains(sign)) return true;
  for (int back = 1; back < days_of_advice; ++back) {
    const auto* trace = in.before.trace(in.day() - back);
    if (trace != nullptr && trace->reported.contains(sign)) return true;
  }
  return false;
}

}  // namespace

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
        if (reported_lately(in, sign.sign)) hearing.hear({Action::progress, reason::AdviceSign{sign.sign}});
        break;
    }
  }
}

}  // namespace achilles::rules
