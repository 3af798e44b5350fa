#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "achilles/entry.hpp"

namespace achilles::exchange {

/// A number that names something, written with its letter so that no program adds it up: e214, o35.
struct Label {
  char letter;
  std::int64_t number;
};

/// An entry as one flat row: a column for each thing any kind of entry can say, unknown where this one says nothing.
/// It looks into the entry and lives no longer.
struct Record {
  Label entry{'e', 0};
  std::string_view uuid;
  Label operation{'o', 0};
  std::string_view kind;
  Date day;
  std::chrono::sys_seconds at{};
  std::int64_t offset = 0;  ///< minutes
  bool day_only = false;
  std::string_view side, exercise;
  std::optional<std::int64_t> sets, reps, hold, load;
  std::optional<std::int64_t> distance, duration, top_speed;
  std::optional<std::int64_t> pain;
  std::string_view pain_moment;
  std::optional<std::int64_t> during, after, stiffness;
  std::optional<bool> medicine;
  std::string_view surface, shoes, sign, cleared_by;
  std::optional<Date> cleared_on;
  std::string_view site;
  std::optional<Date> onset;
  std::optional<bool> diagnosed;
  std::string_view protocol, protocol_hash;
  std::string equipment;  ///< ids with `;` between them; `none` where there is none
  std::string_view note;
  std::string_view test;
  std::optional<std::int64_t> value;
  std::optional<Date> surgery;
  std::optional<std::int64_t> effort, climb;
  std::string_view reason;
  std::optional<Date> moved_to;
};

[[nodiscard]] Record record_of(const Entry& entry);

/// The columns in their order: calls `visit(name, value)` for each. Names and order are a promise (docs/csv.md).
template <class Visit>
void each_column(const Record& record, Visit visit) {
  visit("entry", record.entry);
  visit("uuid", record.uuid);
  visit("operation", record.operation);
  visit("kind", record.kind);
  visit("day", record.day);
  visit("at_utc", record.at);
  visit("offset_min", record.offset);
  visit("day_only", record.day_only);
  visit("side", record.side);
  visit("exercise", record.exercise);
  visit("sets", record.sets);
  visit("reps", record.reps);
  visit("hold_s", record.hold);
  visit("load_g", record.load);
  visit("distance_m", record.distance);
  visit("duration_s", record.duration);
  visit("top_speed_m_h", record.top_speed);
  visit("pain", record.pain);
  visit("pain_moment", record.pain_moment);
  visit("pain_during", record.during);
  visit("pain_after", record.after);
  visit("stiffness_min", record.stiffness);
  visit("medicine", record.medicine);
  visit("surface", record.surface);
  visit("shoes", record.shoes);
  visit("sign", record.sign);
  visit("cleared_by", record.cleared_by);
  visit("cleared_on", record.cleared_on);
  visit("site", record.site);
  visit("onset", record.onset);
  visit("diagnosed", record.diagnosed);
  visit("protocol", record.protocol);
  visit("protocol_hash", record.protocol_hash);
  visit("equipment", std::string_view{record.equipment});
  visit("note", record.note);
  visit("test", record.test);
  visit("value", record.value);
  visit("surgery", record.surgery);
  visit("effort", record.effort);
  visit("climb_m", record.climb);
  visit("reason", record.reason);
  visit("moved_to", record.moved_to);
}

}  // namespace achilles::exchange
