#include "protocol/read/read_limit.hpp"

#include <fmt/format.h>

#include <array>

#include "protocol/read/read_exercise.hpp"
#include "protocol/text/object_reader.hpp"
#include "protocol/text/ranges.hpp"

namespace achilles::protocol {

namespace {

using Of = Limit::Of;

constexpr std::array limited{Of::exercise, Of::impact, Of::heavy, Of::loading, Of::steps};
constexpr std::array capped{Ceiling::Of::contacts, Ceiling::Of::run_minutes, Ceiling::Of::run_metres};

// The coach's own limits (docs/rules.md: weekly-step, the calendar), which no protocol widens.
constexpr int days_between_steps = 7;
constexpr int full_days_after_impact = 3;

void refuse_laxer(const Field& gap, const Field& most, const Limit& limit) {
  if (limit.of == Of::impact && limit.gap_days && *limit.gap_days < full_days_after_impact) {
    gap.object(fmt::format("\"gap_days\" is laxer than the coach, who keeps impact {} full days apart",
                           full_days_after_impact),
               fmt::format("write {} or more, or leave it out", full_days_after_impact));
  }
  if (limit.of == Of::steps && limit.most && *limit.most * days_between_steps > limit.per_days) {
    most.object(fmt::format("\"most\" is laxer than the coach, who takes one step in {} days", days_between_steps),
                "ask for fewer, or leave it out");
  }
}

Limit read_limit(const Field& field, const Reading& reading) {
  ObjectReader in{field};
  Limit limit;
  limit.source = in.need("source").citation().value_or(Citation{});
  const auto of = in.need("of").choice(limited, name);
  if (!of) return limit;
  limit.of = *of;
  if (limit.of == Of::exercise) limit.exercise = read_exercise(in.need("exercise"), reading.catalogue).id;
  const Field most = in["most"];
  limit.most = most.whole(ranges::most_days);
  limit.per_days = in["per_days"].whole(ranges::per_days).value_or(limit.per_days);
  Field gap = limit.of == Of::steps ? most : in["gap_days"];
  if (limit.of != Of::steps) limit.gap_days = gap.whole(ranges::gap_days);
  if (!most.present() && !gap.present()) in.refuse("a limit needs a number", "add \"most\" or \"gap_days\"");
  in.finish();
  refuse_laxer(gap, most, limit);
  return limit;
}

Ceiling read_ceiling(const Field& field) {
  ObjectReader in{field};
  Ceiling ceiling;
  ceiling.of = in.need("of").choice(capped, name).value_or(ceiling.of);
  ceiling.most = in.need("most").whole(ranges::ceiling).value_or(0);
  ceiling.source = in.need("source").citation().value_or(Citation{});
  in.finish();
  return ceiling;
}

}  // namespace

std::vector<Limit> read_limits(const Field& field, const Reading& reading) {
  std::vector<Limit> limits;
  field.each([&](const Field& element) { limits.push_back(read_limit(element, reading)); });
  return limits;
}

std::vector<Ceiling> read_ceilings(const Field& field) {
  std::vector<Ceiling> ceilings;
  field.each([&](const Field& element) { ceilings.push_back(read_ceiling(element)); });
  return ceilings;
}

}  // namespace achilles::protocol
