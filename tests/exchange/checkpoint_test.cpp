#include "exchange/journal/checkpoint.hpp"

#include <rapidcheck.h>

#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using exchange::state_from;
using exchange::text_of;

namespace {

Date any_date() { return example::day("2026-01-01") + *rc::gen::inRange(-4000, 4000); }
PainScore any_pain() { return example::pain(*rc::gen::inRange(0, 11)); }
bool any_truth() { return *rc::gen::arbitrary<bool>(); }

template <class Value>
std::optional<Value> perhaps(Value (*any)()) {
  return any_truth() ? std::optional{any()} : std::nullopt;
}

Trace any_trace() {
  Trace trace;
  if (any_truth()) return trace;
  trace.morning = perhaps(any_pain);
  trace.during = perhaps(any_pain);
  trace.after = perhaps(any_pain);
  trace.stiffness = StiffnessMinutes::from(*rc::gen::inRange(-1, 721));
  trace.done = Percent::from(*rc::gen::inRange(-1, 101));
  trace.prescribed = any_truth();
  trace.medicine = any_truth();
  trace.longest_run = *rc::gen::nonNegative<Metres>();
  trace.distance = *rc::gen::nonNegative<Metres>();
  trace.fastest_run = *rc::gen::nonNegative<std::int32_t>();
  trace.reported = Signs::from_bits(*rc::gen::arbitrary<std::uint32_t>());
  return trace;
}

State any_state() {
  State state;
  state.start = any_date();
  state.day = any_date();
  state.position = {*rc::gen::arbitrary<std::uint8_t>(), *rc::gen::arbitrary<std::uint16_t>()};
  state.phase_since = any_date();
  state.last_progression = any_date();
  state.impact_locked_through = perhaps(any_date);
  state.last_logged = perhaps(any_date);
  state.last_high = perhaps(any_date);
  state.last_heavy = perhaps(any_date);
  state.last_screened = perhaps(any_date);
  state.fast_streak = *rc::gen::arbitrary<std::uint8_t>();
  state.slow_streak = *rc::gen::arbitrary<std::uint8_t>();
  state.awaiting_morning = any_truth();
  state.last_workout = perhaps(any_date);
  state.last_workout_done = Percent::from(*rc::gen::inRange(-1, 101));
  state.short_runs_due = *rc::gen::arbitrary<std::uint8_t>();
  state.run_ceiling = *rc::gen::nonNegative<Metres>();
  state.walk_runs = *rc::gen::arbitrary<std::uint8_t>();
  state.signs = Signs::from_bits(*rc::gen::arbitrary<std::uint32_t>());
  state.intake_morning = perhaps(any_pain);
  for (auto& morning : state.mornings) morning = perhaps(any_pain);
  state.mornings_count = static_cast<std::uint8_t>(*rc::gen::inRange(0, 8));
  state.mornings_next = static_cast<std::uint8_t>(*rc::gen::inRange(0, 7));
  if (any_truth()) state.usual = *rc::gen::inRange(0, 21);
  for (auto& trial : state.trials) trial = {perhaps(any_date), any_pain()};
  for (auto& sides : state.results) {
    for (auto& result : sides) result = {perhaps(any_date), *rc::gen::arbitrary<std::int32_t>()};
  }
  state.level_since = any_date();
  state.resting_through = perhaps(any_date);
  state.eased_through = perhaps(any_date);
  state.injury = perhaps(any_date);
  state.surgery = perhaps(any_date);
  state.clearance = perhaps(any_date);
  for (auto& trace : state.traces) trace = any_trace();
  for (auto& done : state.done) done = *rc::gen::arbitrary<std::uint64_t>();
  state.ran = *rc::gen::arbitrary<PastDays>() & all_past_days;
  for (auto* days : {&state.progressed, &state.held, &state.set_back, &state.rested}) {
    *days = *rc::gen::arbitrary<PastDays>();
  }
  for (auto* count : {&state.first_week_sum, &state.first_week_count, &state.logged_days}) {
    *count = *rc::gen::arbitrary<std::uint16_t>();
  }
  state.prescribed_days = *rc::gen::arbitrary<std::uint32_t>();
  state.done_percent = *rc::gen::arbitrary<std::uint32_t>();
  for (auto& course : state.outcomes) {
    for (auto* result : {&course.first, &course.by_week_12, &course.last}) {
      *result = {perhaps(any_date), *rc::gen::arbitrary<std::int32_t>()};
    }
  }
  return state;
}

/// The text of a plain State with one part of it changed.
std::string with(std::string_view part, std::string_view changed) {
  auto text = text_of(State{});
  const auto place = text.find(part);
  REQUIRE(place != std::string::npos);
  return text.replace(place, part.size(), changed);
}

}  // namespace

TEST_CASE("every State comes back from its text as it was") {
  CHECK(rc::check([] {
    const auto state = any_state();
    RC_ASSERT(state_from(text_of(state)) == state);
  }));
}

TEST_CASE("a changed byte never gives back the same State") {
  CHECK(rc::check([] {
    const auto state = any_state();
    auto text = text_of(state);
    text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
    const auto read = state_from(text);
    RC_ASSERT(text == text_of(state) || read != state);
  }));
}

TEST_CASE("any bytes are a State or nothing") {
  CHECK(rc::check([](const std::string& bytes) { RC_ASSERT(!state_from(bytes)); }));
}

TEST_CASE("a text of another version is nothing") { CHECK_FALSE(state_from(with("\"v\":5", "\"v\":4"))); }

TEST_CASE("a missing, added, repeated or moved field makes a text nothing") {
  CHECK_FALSE(state_from(with("\"fast_streak\":0,", "")));
  CHECK_FALSE(state_from(with("\"fast_streak\":0,", "\"fast_streak\":0,\"streak\":0,")));
  CHECK_FALSE(state_from(with("\"fast_streak\":0,", "\"fast_streak\":1,\"fast_streak\":0,")));
  CHECK_FALSE(state_from(with("\"fast_streak\":0,\"slow_streak\":0", "\"slow_streak\":0,\"fast_streak\":0")));
}

TEST_CASE("a value of another type or out of range makes a text nothing") {
  CHECK_FALSE(state_from(with("\"fast_streak\":0", "\"fast_streak\":256")));
  CHECK_FALSE(state_from(with("\"fast_streak\":0", "\"fast_streak\":0.5")));
  CHECK_FALSE(state_from(with("\"fast_streak\":0", "\"fast_streak\":\"0\"")));
  CHECK_FALSE(state_from(with("\"intake_morning\":null", "\"intake_morning\":11")));
  CHECK_FALSE(state_from(with("\"mornings_count\":0", "\"mornings_count\":8")));
  CHECK_FALSE(state_from(with("\"mornings_next\":0", "\"mornings_next\":7")));
  CHECK_FALSE(state_from(with("\"traces\":[null", "\"traces\":[[null,null,null,null,null,false,2,0,0,0,0,null]")));
  CHECK_FALSE(state_from(with("\"traces\":[null,", "\"traces\":[")));
}

TEST_CASE("one State has one text: another spelling of it is nothing") {
  CHECK_FALSE(state_from(with("\"fast_streak\":0", "\"fast_streak\":00")));
  CHECK_FALSE(state_from(with("\"signs\":0", "\"signs\":4294967295")));
  CHECK_FALSE(state_from(with("\"traces\":[null", "\"traces\":[[null,null,null,null,null,false,false,0,0,0,0,null]")));
  CHECK_FALSE(state_from(text_of(State{}) + "\n"));
}
