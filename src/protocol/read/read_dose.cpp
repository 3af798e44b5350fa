#include "protocol/read/read_dose.hpp"

#include <array>

#include "achilles/protocol.hpp"
#include "protocol/read/read_amount.hpp"
#include "protocol/read/read_intervals.hpp"
#include "protocol/text/ranges.hpp"

namespace achilles::protocol {

namespace {

std::optional<std::chrono::seconds> in_seconds(std::optional<int> number) {
  return number ? std::optional{std::chrono::seconds{*number}} : std::nullopt;
}

std::optional<Tempo> read_tempo(const Field& field) {
  if (!field.present() || field.is_null()) return std::nullopt;
  ObjectReader in{field};
  const auto part = [&](std::string_view key) {
    return in_seconds(in.need(key).whole_or_unknown(ranges::tempo_part_s));
  };
  Tempo tempo;
  tempo.up = part("up");
  tempo.hold = part("hold");
  tempo.down = part("down");
  in.finish();
  return tempo;
}

struct LoadForm {
  Load::Measure measure;
  Span span;
};
constexpr std::array load_forms{
    LoadForm{Load::Measure::external, ranges::load_g},
    LoadForm{Load::Measure::repetition_maximum, ranges::load_rm},
    LoadForm{Load::Measure::body_weight, ranges::load_body_weight},
    LoadForm{Load::Measure::voluntary, ranges::per_cent},
    LoadForm{Load::Measure::one_maximum, ranges::per_cent},
    LoadForm{Load::Measure::effort, ranges::rpe},
};

std::optional<Load> read_load(const Field& field) {
  if (!field.present() || field.is_null()) return std::nullopt;
  ObjectReader in{field};
  std::optional<Load> load;
  int given = 0;
  for (const auto& form : load_forms) {
    const Field amount = in[name(form.measure)];
    if (!amount.present()) continue;
    ++given;
    if (amount.is_null()) amount.refuse_value("must be a number", "leave \"load\" null where the source is silent");
    if (const auto count = read_exact_or_range(amount, form.span)) load = Load{form.measure, *count};
  }
  in.finish();
  if (in.readable() && given != 1) {
    in.refuse("a load is given in one measure",
              "write one of g, rm, body_weight_percent, mvc_percent, one_rm_percent, rpe");
  }
  return load;
}

std::optional<Motion> read_motion(const Field& field) {
  if (!field.present() || field.is_null()) return std::nullopt;
  ObjectReader in{field};
  Motion motion;
  motion.up = in.need("up").whole_or_unknown(ranges::motion_up);
  motion.down = in.need("down").whole_or_unknown(ranges::motion_down);
  in.finish();
  return motion;
}

/// Reads one number for each set.
void read_by_set(const Field& field, Dose& dose) {
  ObjectReader in{field};
  const Field sets = in.need("by_set");
  sets.each([&](const Field& element) {
    if (const auto reps = element.whole(ranges::reps)) dose.reps_by_set.push_back(*reps);
  });
  if (sets.array_is_empty() || sets.count() > static_cast<std::size_t>(ranges::sets.high)) {
    sets.refuse("must have 1 to 20 numbers");
  }
  in.finish();
}

/// Demands that walking and running in turns is not counted as well.
void check_intervals(ObjectReader& in) {
  const auto says = [&](std::string_view key) { return in[key].present() && !in[key].is_null(); };
  if (!says("intervals") || (!says("reps") && !says("hold_s"))) return;
  in.refuse("intervals stand instead of repetitions and holds", "leave those out");
}

void read_reps(const Field& field, const Field& sets, Dose& dose) {
  const bool by_set = field.is_object() && field.has("by_set");
  if (!by_set) {
    dose.reps = read_count(field, ranges::reps);
    return;
  }
  read_by_set(field, dose);
  if (sets.present() && !sets.is_null()) sets.report("\"sets\" has no place beside a list of repetitions by set");
  dose.sets = static_cast<int>(dose.reps_by_set.size());
}

}  // namespace

Dose read_change_dose(ObjectReader& in) {
  Dose dose;
  const Field sets = in["sets"];
  dose.sets = read_count(sets, ranges::sets);
  read_reps(in["reps"], sets, dose);
  dose.hold = read_time(in["hold_s"], ranges::hold_s);
  dose.tempo = read_tempo(in["tempo_s"]);
  dose.load = read_load(in["load"]);
  dose.intervals = read_intervals(in["intervals"]);
  return dose;
}

Dose read_dose(ObjectReader& in) {
  Dose dose = read_change_dose(in);
  dose.rest = read_time(in["rest_s"], ranges::rest_s);
  dose.rest_rep = read_time(in["rest_rep_s"], ranges::rest_s);
  dose.rest_after = read_time(in["rest_after_s"], ranges::rest_s);
  dose.motion = read_motion(in["motion_deg"]);
  check_intervals(in);
  return dose;
}

}  // namespace achilles::protocol
