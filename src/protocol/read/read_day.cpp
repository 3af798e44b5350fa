#include "protocol/read/read_day.hpp"

#include <fmt/format.h>

#include <utility>

#include "protocol/read/read_results.hpp"
#include "protocol/read/read_share.hpp"
#include "protocol/read/read_sign.hpp"
#include "protocol/read/read_training.hpp"
#include "protocol/text/object_reader.hpp"
#include "protocol/text/read_bounded.hpp"

namespace achilles::protocol {

namespace {

bool flag_or_unknown(const Field& field) { return !field.is_null() && field.flag().value_or(false); }

std::optional<Date> read_date(const Field& field) {
  const auto text = field.text();
  if (!text) return std::nullopt;
  const auto date = Date::from_iso(*text);
  if (!date) field.refuse_value("must be a day of the calendar, as \"2026-03-02\"");
  return date;
}

/// Adds to a day what happened on it.
class Happenings {
 public:
  explicit Happenings(Day& day) : day_(day) {}

  void add(Body body, std::optional<Side> side = {}) {
    Happening happening;
    happening.body = std::move(body);
    happening.side = side;
    fold(day_, happening);
  }
  template <class Bodies>
  void add_all(Bodies bodies) {
    for (auto& body : bodies) add(std::move(body));
  }

  void add_signs(const Field& field) {
    if (field.is_null()) return;
    field.each([this](const Field& element) {
      if (const auto sign = read_sign(element)) add(Flag{*sign});
    });
  }

  /// Signs by id, or with the clinician and the day of the word.
  void add_clearances(const Field& field) {
    if (field.is_null()) return;
    field.each([this](const Field& element) {
      if (element.is_object()) return add_clearance(element);
      if (const auto sign = read_sign(element)) add(Clearance{*sign, {}, day_.date});
    });
  }

 private:
  void add_clearance(const Field& field) {
    ObjectReader in{field};
    const auto sign = read_sign(in.need("sign"));
    const Field by = in["by"];
    const Field on = in["on"];
    auto name = by.is_null() ? std::nullopt : by.text();
    const auto day = on.is_null() ? std::nullopt : read_date(on);
    in.finish();
    if (day && *day > day_.date) on.object(fmt::format("{} is after the day it is told on", day->iso()));
    if (sign) add(Clearance{*sign, name.value_or(""), day.value_or(day_.date)});
  }

  Day& day_;
};

/// Whether anything at all is known of a day besides its date.
bool says_something(const Day& day) {
  return day.logged || day.morning || day.stiffness || day.during || day.after || day.now || day.done || day.medicine;
}

}  // namespace

std::optional<Day> read_day(const Field& field, const Vocabulary& known) {
  ObjectReader in{field};
  const auto date = read_date(in.need("day"));
  Day day;
  day.date = date.value_or(Date{});
  day.morning = read_bounded<PainScore>(in["morning"]);
  day.stiffness = read_bounded<StiffnessMinutes>(in["stiff_min"]);
  day.medicine = flag_or_unknown(in["medicine"]);
  day.eased = flag_or_unknown(in["eased"]);
  day.during = read_bounded<PainScore>(in["during"]);
  day.after = read_bounded<PainScore>(in["after"]);
  day.now = read_bounded<PainScore>(in["now"]);
  day.done = read_share(in["done"]);
  Happenings happenings{day};
  happenings.add_all(read_activities(in["runs"], Activity::Kind::run));
  happenings.add_all(read_activities(in["walks"], Activity::Kind::walk));
  for (auto& trained : read_sets(in["sets"], known)) happenings.add(ExerciseSets{trained}, trained.side);
  for (auto& tested : read_results(in["tests"], known)) happenings.add(std::move(tested.result), tested.side);
  if (flag_or_unknown(in["screened"])) happenings.add(Screen{});
  happenings.add_signs(in["signs"]);
  happenings.add_clearances(in["cleared"]);
  in.finish();
  day.logged = says_something(day);
  return date ? std::optional{std::move(day)} : std::nullopt;
}

}  // namespace achilles::protocol
