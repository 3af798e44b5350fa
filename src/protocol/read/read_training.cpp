#include "protocol/read/read_training.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <utility>

#include "achilles/loggable.hpp"
#include "protocol/text/object_reader.hpp"
#include "protocol/text/read_bounded.hpp"
#include "protocol/text/suggest.hpp"
#include "protocol/text/token.hpp"

namespace achilles::protocol {
namespace {

std::optional<std::chrono::seconds> seconds(const Field& field, Span span) {
  const auto number = field.whole_or_unknown(span);
  return number ? std::optional{std::chrono::seconds{*number}} : std::nullopt;
}

Activity read_activity(const Field& field, Activity::Kind kind) {
  ObjectReader in{field};
  Activity activity;
  activity.kind = kind;
  activity.distance = in["distance_m"].whole_or_unknown(loggable::metres);
  activity.duration = seconds(in["duration_s"], loggable::seconds);
  activity.top_speed = in["top_speed_mh"].whole_or_unknown(loggable::metres_an_hour);
  activity.during = read_bounded<PainScore>(in["during"]);
  activity.after = read_bounded<PainScore>(in["after"]);
  in.finish();
  return activity;
}

std::string read_exercise_done(const Field& field, const Vocabulary& known) {
  auto id = field.text().value_or("");
  if (id.empty() || known.catalogue.find(id) != nullptr || known.protocol.find_exercise(id) != nullptr) return id;
  auto ids = known.catalogue.ids();
  ids.insert(ids.end(), known.protocol.exercises.begin(), known.protocol.exercises.end());
  field.object(fmt::format("no exercise \"{}\"", excerpt(id)), did_you_mean(id, ids));
  return id;
}

Trained read_exercise_sets(const Field& field, const Vocabulary& known) {
  ObjectReader in{field};
  Trained done;
  done.exercise = read_exercise_done(in.need("exercise"), known);
  done.sets = in["sets"].whole_or_unknown(loggable::sets);
  done.reps = in["reps"].whole_or_unknown(loggable::reps);
  done.hold = seconds(in["hold_s"], loggable::hold_seconds);
  done.load = in["load_g"].whole_or_unknown(loggable::grams);
  done.during = read_bounded<PainScore>(in["during"]);
  const auto side = in["side"];
  if (!side.is_null()) done.side = side.choice(std::array{Side::left, Side::right, Side::both}, name);
  in.finish();
  return done;
}

}  // namespace

std::vector<Activity> read_activities(const Field& field, Activity::Kind kind) {
  std::vector<Activity> activities;
  if (field.is_null()) return activities;
  field.each([&](const Field& element) { activities.push_back(read_activity(element, kind)); });
  return activities;
}

std::vector<Trained> read_sets(const Field& field, const Vocabulary& known) {
  std::vector<Trained> all;
  if (field.is_null()) return all;
  field.each([&](const Field& element) { all.push_back(read_exercise_sets(element, known)); });
  return all;
}

}  // namespace achilles::protocol
