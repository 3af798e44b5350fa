#pragma once

#include <variant>

#include "achilles/entry.hpp"

namespace achilles::exchange {

// Which field of a kind stands under which key of the journal's document: said once, for writing and for reading. `row`
// is called with the key and the field; an optional field that is unknown is left out, and so is an empty text. Keys
// are those of the CSV where it has the same field.

template <class Row>
void each_field(Row& row, Start& start) {
  row("injured_side", start.side);
  row("site", start.site);
  row("onset", start.onset);
  row("diagnosed", start.diagnosed);
  row("protocol", start.protocol);
  row("protocol_hash", start.protocol_hash);
  row("pain", start.morning);
  row("equipment", start.equipment);
  row("surgery", start.surgery);
}

template <class Row>
void each_field(Row& row, Switch& to) {
  row("protocol", to.protocol);
  row("protocol_hash", to.protocol_hash);
}

template <class Row>
void each_field(Row& row, Activity& activity) {
  row("distance_m", activity.distance);
  row("duration_s", activity.duration);
  row("top_speed_m_h", activity.top_speed);
  row("pain_during", activity.during);
  row("pain_after", activity.after);
  row("surface", activity.surface);
  row("shoes", activity.shoes);
  row("effort", activity.effort);
  row("climb_m", activity.climb);
}

template <class Row>
void each_field(Row& row, ExerciseSets& done) {
  row("exercise", done.exercise);
  row("sets", done.sets);
  row("reps", done.reps);
  row("hold_s", done.hold);
  row("load_g", done.load);
  row("pain_during", done.during);
  row("effort", done.effort);
}

template <class Row>
void each_field(Row& row, Morning& morning) {
  row("pain", morning.pain);
  row("stiffness_min", morning.stiffness);
  row("medicine", morning.medicine);
}

template <class Row>
void each_field(Row& row, Pain& pain) {
  row("pain", pain.pain);
  row("pain_moment", pain.when);
}

template <class Row>
void each_field(Row& row, Flag& flag) {
  row("sign", flag.sign);
}

template <class Row>
void each_field(Row& row, Clearance& clearance) {
  row("sign", clearance.sign);
  row("cleared_by", clearance.by);
  row("cleared_on", clearance.on);
}

template <class Row>
void each_field(Row& row, TestResult& result) {
  row("test", result.test);
  row("value", result.value);
}

template <class Row>
void each_field(Row& row, Skip& skip) {
  row("reason", skip.reason);
  row("moved_to", skip.to);
}

// Their kind says it all.
template <class Row>
void each_field(Row&, Screen&) {}
template <class Row>
void each_field(Row&, Note&) {}
template <class Row>
void each_field(Row&, Medicine&) {}
template <class Row>
void each_field(Row&, Ease&) {}
template <class Row>
void each_field(Row&, Removal&) {}

/// An entry of any kind; of which operation it is says the place where it stands.
template <class Row>
void each_field(Row& row, Entry& entry) {
  row("entry", entry.number);
  row("uuid", entry.uuid);
  row("replaces", entry.replaces);
  row("kind", entry.body);
  row("day", entry.day);
  row("at", entry.at);
  row("day_only", entry.day_only);
  row("side", entry.side);
  std::visit([&row](auto& body) { each_field(row, body); }, entry.body);
  row("note", entry.note);
}

}  // namespace achilles::exchange
