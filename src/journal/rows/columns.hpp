#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace achilles::journal {

/// The columns of the table `entry`. The number of a column is part of every checksum: new ones go to the end.
enum class Column : unsigned char {
  number,
  uuid,
  operation,
  kind,
  replaces,
  at_utc,
  offset_min,
  day_only,
  day,
  side,
  note,
  injured_side,
  site,
  onset,
  diagnosed,
  protocol,
  protocol_hash,
  equipment,
  distance_m,
  duration_s,
  top_speed_mh,
  pain_during,
  pain_after,
  surface,
  shoes,
  exercise,
  sets,
  reps,
  hold_s,
  load_g,
  pain,
  stiffness_min,
  medicine,
  moment,
  sign,
  cleared_by,
  cleared_on,
  checksum,
  test,
  value,
  surgery,
  effort,
  climb_m,
  reason,
  moved_to,
};

inline constexpr std::size_t column_count = static_cast<std::size_t>(Column::moved_to) + 1;

/// Their names, in the same order.
inline constexpr std::array<std::string_view, column_count> column_names{
    "number",      "uuid",       "operation",     "kind",          "replaces",     "at_utc",     "offset_min",
    "day_only",    "day",        "side",          "note",          "injured_side", "site",       "onset",
    "diagnosed",   "protocol",   "protocol_hash", "equipment",     "distance_m",   "duration_s", "top_speed_mh",
    "pain_during", "pain_after", "surface",       "shoes",         "exercise",     "sets",       "reps",
    "hold_s",      "load_g",     "pain",          "stiffness_min", "medicine",     "moment",     "sign",
    "cleared_by",  "cleared_on", "checksum",      "test",          "value",        "surgery",    "effort",
    "climb_m",     "reason",     "moved_to"};

}  // namespace achilles::journal
