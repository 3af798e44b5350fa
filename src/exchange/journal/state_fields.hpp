#pragma once

#include <concepts>
#include <string_view>
#include <type_traits>

#include "achilles/state.hpp"

namespace achilles::exchange {

/// The version of a checkpoint's text. Raised with every change of the fields below.
inline constexpr std::string_view checkpoint_version = "5";

/// A value that is written as the array of its parts, or as null when it says nothing.
template <class Record>
concept Parted = std::same_as<Record, Trial> || std::same_as<Record, Result> || std::same_as<Record, Trace> ||
    std::same_as<Record, OutcomeResults>;

// What a State consists of, listed once for writing and for reading: `It` is the value, const or not.

template <class It, class Visit>
void each_field(It& state, Visit&& visit) {
  visit("start", state.start);
  visit("day", state.day);
  visit("phase", state.position.phase);
  visit("level", state.position.level);
  visit("left_at", state.left_at);
  visit("phase_since", state.phase_since);
  visit("level_since", state.level_since);
  visit("last_progression", state.last_progression);
  visit("impact_locked_through", state.impact_locked_through);
  visit("resting_through", state.resting_through);
  visit("eased_through", state.eased_through);
  visit("injury", state.injury);
  visit("surgery", state.surgery);
  visit("clearance", state.clearance);
  visit("last_logged", state.last_logged);
  visit("last_high", state.last_high);
  visit("last_heavy", state.last_heavy);
  visit("last_screened", state.last_screened);
  visit("fast_streak", state.fast_streak);
  visit("slow_streak", state.slow_streak);
  visit("awaiting_morning", state.awaiting_morning);
  visit("last_workout", state.last_workout);
  visit("last_workout_done", state.last_workout_done);
  visit("short_runs_due", state.short_runs_due);
  visit("run_ceiling", state.run_ceiling);
  visit("walk_runs", state.walk_runs);
  visit("signs", state.signs);
  visit("intake_morning", state.intake_morning);
  visit("mornings", state.mornings);
  visit("mornings_count", state.mornings_count);
  visit("mornings_next", state.mornings_next);
  visit("usual", state.usual);
  visit("trials", state.trials);
  visit("results", state.results);
  visit("traces", state.traces);
  visit("done", state.done);
  visit("ran", state.ran);
  visit("progressed", state.progressed);
  visit("held", state.held);
  visit("set_back", state.set_back);
  visit("rested", state.rested);
  visit("first_week_sum", state.first_week_sum);
  visit("first_week_count", state.first_week_count);
  visit("logged_days", state.logged_days);
  visit("prescribed_days", state.prescribed_days);
  visit("done_percent", state.done_percent);
  visit("outcomes", state.outcomes);
}

template <class It, class Visit>
void each_part(It& record, Visit&& visit) {
  if constexpr (std::same_as<std::remove_const_t<It>, Trial>) {
    visit(record.day);
    visit(record.pain);
  } else if constexpr (std::same_as<std::remove_const_t<It>, Result>) {
    visit(record.day);
    visit(record.value);
  } else if constexpr (std::same_as<std::remove_const_t<It>, OutcomeResults>) {
    visit(record.first);
    visit(record.by_week_12);
    visit(record.last);
  } else {
    visit(record.morning);
    visit(record.during);
    visit(record.after);
    visit(record.stiffness);
    visit(record.done);
    visit(record.prescribed);
    visit(record.medicine);
    visit(record.longest_run);
    visit(record.run_measure);
    visit(record.distance);
    visit(record.fastest_run);
    visit(record.reported);
    visit(record.settled);
  }
}

}  // namespace achilles::exchange
