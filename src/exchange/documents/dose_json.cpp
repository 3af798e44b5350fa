#include "exchange/documents/dose_json.hpp"

namespace achilles::exchange {
namespace {

template <class Number>
ordered_json amount_json(const std::optional<Amount<Number>>& amount) {
  if (!amount) return nullptr;
  if (amount->as_tolerated()) return {{"up_to", json_of(amount->high)}};
  if (amount->exact()) return json_of(*amount->low);
  return ordered_json::array({json_of(amount->low), json_of(amount->high)});
}

ordered_json load_json(const std::optional<Load>& load) {
  if (!load) return nullptr;
  return {{std::string(name(load->measure)), amount_json(std::optional{load->amount})}};
}

ordered_json motion_json(const std::optional<Motion>& motion) {
  if (!motion) return nullptr;
  return {{"up", json_of(motion->up)}, {"down", json_of(motion->down)}};
}

ordered_json intervals_json(const std::optional<Intervals>& intervals) {
  if (!intervals) return nullptr;
  auto bouts = ordered_json::array();
  for (const auto& bout : intervals->bouts) {
    bouts.push_back({{"gait", bout.gait == Bout::Gait::walk ? "walk" : "run"},
                     {"time_s", json_of(bout.time)},
                     {"distance_m", json_of(bout.distance)},
                     {"effort_percent", amount_json(bout.effort)},
                     {"speed_m_h", json_of(bout.speed)}});
  }
  return {{"repeats", amount_json(std::optional{intervals->repeats})},
          {"bouts", std::move(bouts)},
          {"surface", intervals->surface.empty() ? ordered_json(nullptr) : ordered_json(intervals->surface)}};
}

ordered_json reps_json(const Dose& dose) {
  if (dose.reps_by_set.empty()) return amount_json(dose.reps);
  return {{"by_set", dose.reps_by_set}};
}

}  // namespace

ordered_json json_of(const Dose& dose) {
  return {{"sets", amount_json(dose.sets)},
          {"reps", reps_json(dose)},
          {"hold_s", amount_json(dose.hold)},
          {"tempo_s", json_of(dose.tempo)},
          {"rest_s", amount_json(dose.rest)},
          {"rest_rep_s", amount_json(dose.rest_rep)},
          {"rest_after_s", amount_json(dose.rest_after)},
          {"load", load_json(dose.load)},
          {"motion_deg", motion_json(dose.motion)},
          {"intervals", intervals_json(dose.intervals)}};
}

}  // namespace achilles::exchange
