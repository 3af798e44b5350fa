#include "protocol/read/read_rhythm.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "protocol/read/read_amount.hpp"
#include "protocol/text/ranges.hpp"

namespace achilles::protocol {

namespace {

void read_rotation(const Field& field, Rhythm& rhythm) {
  ObjectReader in{field};
  rhythm.rotation = in.need("days").whole(ranges::rotation).value_or(0);
  const Field on = in.need("on");
  on.each([&](const Field& element) {
    const auto day = element.whole(Span{1, ranges::rotation.high});
    if (!day) return;
    if (std::ranges::find(rhythm.on, *day) != rhythm.on.end()) element.refuse(fmt::format("names day {} twice", *day));
    if (rhythm.rotation > 0 && *day > rhythm.rotation) {
      element.object(fmt::format("day {} is not in a rotation of {} days", *day, rhythm.rotation));
    }
    rhythm.on.push_back(*day);
  });
  if (on.array_is_empty()) on.refuse("must name a day");
  in.finish();
}

}  // namespace

Rhythm read_rhythm(ObjectReader& in) {
  Rhythm rhythm;
  const Field every = in["every_days"];
  const Field weekly = in["days_a_week"];
  const Field rotation = in["rotation"];
  rhythm.every_days = every.whole(ranges::every_days).value_or(1);
  if (weekly.is_null()) weekly.refuse_value("must be a number, or two of them, as [2, 3]");
  rhythm.days_a_week = read_exact_or_range(weekly, ranges::days_a_week);
  if (rotation.present()) read_rotation(rotation, rhythm);
  int given = 0;
  for (const Field* field : {&every, &weekly, &rotation}) {
    if (!field->present()) continue;
    if (given++ > 0)
      field->report("an exercise has one rhythm", "keep one of \"every_days\", \"days_a_week\", \"rotation\"");
  }
  return rhythm;
}

}  // namespace achilles::protocol
