#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "achilles/entry.hpp"
#include "journal/rows/columns.hpp"

namespace achilles::journal {

// Which field of a kind is kept in which column: said once, for writing, reading and the checksum. `Row` is called
// with the column and the field; an optional field may be NULL.

template <class Row>
void describe(Row& row, Start& start) {
  row(Column::injured_side, start.side);
  row(Column::site, start.site);
  row(Column::onset, start.onset);
  row(Column::diagnosed, start.diagnosed);
  row(Column::protocol, start.protocol);
  row(Column::protocol_hash, start.protocol_hash);
  row(Column::pain, start.morning);
  row(Column::equipment, start.equipment);
  row(Column::surgery, start.surgery);
}

template <class Row>
void describe(Row& row, Switch& to) {
  row(Column::protocol, to.protocol);
  row(Column::protocol_hash, to.protocol_hash);
}

template <class Row>
void describe(Row& row, Activity& activity) {
  row(Column::distance_m, activity.distance);
  row(Column::duration_s, activity.duration);
  row(Column::top_speed_mh, activity.top_speed);
  row(Column::pain_during, activity.during);
  row(Column::pain_after, activity.after);
  row(Column::surface, activity.surface);
  row(Column::shoes, activity.shoes);
  row(Column::effort, activity.effort);
  row(Column::climb_m, activity.climb);
}

template <class Row>
void describe(Row& row, ExerciseSets& done) {
  row(Column::exercise, done.exercise);
  row(Column::sets, done.sets);
  row(Column::reps, done.reps);
  row(Column::hold_s, done.hold);
  row(Column::load_g, done.load);
  row(Column::pain_during, done.during);
  row(Column::effort, done.effort);
}

template <class Row>
void describe(Row& row, Morning& morning) {
  row(Column::pain, morning.pain);
  row(Column::stiffness_min, morning.stiffness);
  row(Column::medicine, morning.medicine);
}

template <class Row>
void describe(Row& row, Pain& pain) {
  row(Column::pain, pain.pain);
  row(Column::moment, pain.when);
}

template <class Row>
void describe(Row& row, Flag& flag) {
  row(Column::sign, flag.sign);
}

template <class Row>
void describe(Row& row, Clearance& clearance) {
  row(Column::sign, clearance.sign);
  row(Column::cleared_by, clearance.by);
  row(Column::cleared_on, clearance.on);
}

template <class Row>
void describe(Row& row, TestResult& result) {
  row(Column::test, result.test);
  row(Column::value, result.value);
}

template <class Row>
void describe(Row& row, Skip& skip) {
  row(Column::reason, skip.reason);
  row(Column::moved_to, skip.to);
}

// Their kind says it all.
template <class Row>
void describe(Row&, Screen&) {}
template <class Row>
void describe(Row&, Note&) {}
template <class Row>
void describe(Row&, Medicine&) {}
template <class Row>
void describe(Row&, Ease&) {}
template <class Row>
void describe(Row&, Removal&) {}

/// A happening of any kind.
template <class Row>
void describe(Row& row, Happening& happening) {
  row(Column::at_utc, happening.at.utc);
  row(Column::offset_min, happening.at.offset);
  row(Column::day_only, happening.day_only);
  row(Column::day, happening.day);
  row(Column::side, happening.side);
  row(Column::note, happening.note);
  row(Column::kind, happening.body);
  std::visit([&row](auto& body) { describe(row, body); }, happening.body);
}

/// An entry.
template <class Row>
void describe(Row& row, Entry& entry) {
  row(Column::number, entry.number);
  row(Column::uuid, entry.uuid);
  row(Column::operation, entry.operation);
  row(Column::replaces, entry.replaces);
  describe(row, static_cast<Happening&>(entry));
}

}  // namespace achilles::journal
