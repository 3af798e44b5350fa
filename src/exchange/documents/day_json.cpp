#include "exchange/documents/day_json.hpp"

#include <nlohmann/json.hpp>

#include "exchange/documents/day_fields.hpp"

namespace achilles::exchange {
namespace {

constexpr auto per_cent = 100.0;

template <class Number>
void add(ordered_json& object, const char* key, const std::optional<Number>& number) {
  if (number) object[key] = number->value();
}

void add_list(ordered_json& object, const char* key, ordered_json list) {
  if (!list.empty()) object[key] = std::move(list);
}

ordered_json ids_of(Signs signs) {
  auto ids = ordered_json::array();
  for (const auto& sign : all_signs()) {
    if (signs.contains(sign.sign)) ids.push_back(sign.id);
  }
  return ids;
}

ordered_json activities_of(const Day& day, Activity::Kind kind) {
  auto list = ordered_json::array();
  for (const auto& activity : day.activities) {
    if (activity.kind != kind) continue;
    auto object = ordered_json::object();
    if (activity.distance) object["distance_m"] = *activity.distance;
    if (activity.duration) object["duration_s"] = activity.duration->count();
    if (activity.top_speed) object["top_speed_mh"] = *activity.top_speed;
    add(object, "during", activity.during);
    add(object, "after", activity.after);
    list.push_back(std::move(object));
  }
  return list;
}

ordered_json sets_of(const Day& day) {
  auto list = ordered_json::array();
  for (const auto& sets : day.sets) {
    ordered_json object{{"exercise", sets.exercise}};
    if (sets.sets) object["sets"] = *sets.sets;
    if (sets.reps) object["reps"] = *sets.reps;
    if (sets.hold) object["hold_s"] = sets.hold->count();
    if (sets.load) object["load_g"] = *sets.load;
    add(object, "during", sets.during);
    if (sets.side) object["side"] = name(*sets.side);
    list.push_back(std::move(object));
  }
  return list;
}

ordered_json tests_of(const Day& day) {
  auto tests = ordered_json::object();
  for (const auto& [result, side] : day.tests) {
    if (side == Side::left || side == Side::right) {
      tests[result.test][name(*side)] = result.value;
    } else {
      tests[result.test] = result.value;
    }
  }
  return tests;
}

}  // namespace

ordered_json day_fields(const Day& day) {
  ordered_json object{{"day", day.date.iso()}};
  add(object, "morning", day.morning);
  add(object, "stiff_min", day.stiffness);
  if (day.medicine) object["medicine"] = true;
  if (day.eased) object["eased"] = true;
  add(object, "during", day.during);
  add(object, "after", day.after);
  add(object, "now", day.now);
  if (day.done) object["done"] = day.done->value() / per_cent;
  if (!day.done && day.skipped && day.sets.empty() && day.activities.empty()) object["done"] = 0.0;
  add_list(object, "runs", activities_of(day, Activity::Kind::run));
  add_list(object, "walks", activities_of(day, Activity::Kind::walk));
  add_list(object, "sets", sets_of(day));
  add_list(object, "tests", tests_of(day));
  add_list(object, "signs", ids_of(day.reported));
  add_list(object, "cleared", ids_of(day.cleared));
  if (day.screened) object["screened"] = true;
  return object;
}

std::string day_json(const Day& day) {
  return day_fields(day).dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace achilles::exchange
