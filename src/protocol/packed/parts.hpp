#pragma once

#include <cereal/types/chrono.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/optional.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/variant.hpp>
#include <cereal/types/vector.hpp>
#include <type_traits>

#include "achilles/exercise_card.hpp"
#include "achilles/protocol.hpp"

// What every value of a protocol is made of, for cereal. A binding names all the parts of its value, so that one that
// is added and left out here does not compile.

namespace achilles {

/// Values whose bytes are all there is to them.
template <class Archive, class Value>
requires std::is_same_v<Value, Sites> || std::is_same_v<Value, Signs>
void serialize(Archive& archive, Value& value) {
  static_assert(std::is_trivially_copyable_v<Value>);
  archive(cereal::binary_data(&value, sizeof value));
}

template <class Archive, class Number>
void serialize(Archive& archive, Amount<Number>& amount) {
  auto& [low, high] = amount;
  archive(low, high);
}

template <class Archive>
void serialize(Archive& archive, Cited& cited) {
  auto& [mark, key] = cited;
  archive(mark, key);
}

template <class Archive>
void serialize(Archive& archive, Citation& citation) {
  auto& [sources] = citation;
  archive(sources);
}

template <class Archive>
void serialize(Archive& archive, TestInfo& test) {
  auto& [id, title, unit, scale, low, high, sided, how, source, impact] = test;
  archive(id, title, unit, scale, low, high, sided, how, source, impact);
}

template <class Archive>
void serialize(Archive& archive, Exercise& exercise) {
  auto& [id, title, how, purpose, tier, range, needs, instead, not_with, source] = exercise;
  archive(id, title, how, purpose, tier, range, needs, instead, not_with, source);
}

template <class Archive>
void serialize(Archive& archive, ExerciseCard& card) {
  auto& [exercise, setup, cues, mistakes, home, limb, muscles, limits, peak_load_tenths, drawing, in_words, sources] =
      card;
  archive(exercise, setup, cues, mistakes, home, limb, muscles, limits, peak_load_tenths, drawing, in_words, sources);
}

template <class Archive>
void serialize(Archive& archive, Tempo& tempo) {
  auto& [up, hold, down] = tempo;
  archive(up, hold, down);
}

template <class Archive>
void serialize(Archive& archive, Load& load) {
  auto& [measure, amount] = load;
  archive(measure, amount);
}

template <class Archive>
void serialize(Archive& archive, Motion& motion) {
  auto& [up, down] = motion;
  archive(up, down);
}

template <class Archive>
void serialize(Archive& archive, Bout& bout) {
  auto& [gait, time, distance, effort, speed] = bout;
  archive(gait, time, distance, effort, speed);
}

template <class Archive>
void serialize(Archive& archive, Intervals& intervals) {
  auto& [repeats, bouts, surface] = intervals;
  archive(repeats, bouts, surface);
}

template <class Archive>
void serialize(Archive& archive, Dose& dose) {
  auto& [sets, reps, reps_by_set, hold, tempo, rest, rest_rep, rest_after, load, motion, intervals] = dose;
  archive(sets, reps, reps_by_set, hold, tempo, rest, rest_rep, rest_after, load, motion, intervals);
}

template <class Archive>
void serialize(Archive& archive, Rhythm& rhythm) {
  auto& [every_days, days_a_week, rotation, on] = rhythm;
  archive(every_days, days_a_week, rotation, on);
}

template <class Archive>
void serialize(Archive& archive, Item& item) {
  auto& [exercise, whose, dose, times_a_day, rhythm, optional, adapted, with, without, note, sites, place, source,
         sources] = item;
  archive(exercise, whose, dose, times_a_day, rhythm, optional, adapted, with, without, note, sites, place, source,
          sources);
}

template <class Archive>
void serialize(Archive& archive, Criterion& criterion) {
  auto& [measure, comparison, value, over_days, anchor, tally, pain, exercise, title, sets, reps, minutes, place, sign,
         test, side, sites, source] = criterion;
  archive(measure, comparison, value, over_days, anchor, tally, pain, exercise, title, sets, reps, minutes, place, sign,
          test, side, sites, source);
}

template <class Archive>
void serialize(Archive& archive, Condition& condition) {
  auto& [join, criterion, parts] = condition;
  archive(join, criterion, parts);
}

template <class Archive>
void serialize(Archive& archive, Change& change) {
  auto& [exercises, to, add] = change;
  archive(exercises, to, add);
}

template <class Archive>
void serialize(Archive& archive, Begin& begin) {
  auto& [item] = begin;
  archive(item);
}

template <class Archive>
void serialize(Archive& archive, Step& step) {
  auto& [what, sites, source, needs] = step;
  archive(what, sites, source, needs);
}

template <class Archive>
void serialize(Archive& archive, Advice& advice) {
  auto& [text, kind, sites, source] = advice;
  archive(text, kind, sites, source);
}

template <class Archive>
void serialize(Archive& archive, Window& window) {
  auto& [since, from, to, opens, source] = window;
  archive(since, from, to, opens, source);
}

template <class Archive>
void serialize(Archive& archive, Response& response) {
  auto& [when, act, levels, days, parameter, source] = response;
  archive(when, act, levels, days, parameter, source);
}

template <class Archive>
void serialize(Archive& archive, Limit& limit) {
  auto& [of, exercise, places, most, per_days, gap_days, source] = limit;
  archive(of, exercise, places, most, per_days, gap_days, source);
}

template <class Archive>
void serialize(Archive& archive, Ceiling& ceiling) {
  auto& [of, most, source] = ceiling;
  archive(of, most, source);
}

template <class Archive>
void serialize(Archive& archive, RunRule& rule) {
  auto& [allowed, needs, note, source] = rule;
  archive(allowed, needs, note, source);
}

template <class Archive>
void serialize(Archive& archive, Phase& phase) {
  auto& [id, title, goal, window, advice, items, steps, fill, entry, advance, progress, responses, limits, ceilings,
         run, maintenance, source] = phase;
  archive(id, title, goal, window, advice, items, steps, fill, entry, advance, progress, responses, limits, ceilings,
          run, maintenance, source);
}

template <class Archive>
void serialize(Archive& archive, Track& track) {
  auto& [id, title, from, to, items, source] = track;
  archive(id, title, from, to, items, source);
}

template <class Archive>
void serialize(Archive& archive, Placement& placement) {
  auto& [phase, needs, source] = placement;
  archive(phase, needs, source);
}

template <class Archive>
void serialize(Archive& archive, Reference& reference) {
  auto& [key, citation, address] = reference;
  archive(key, citation, address);
}

template <class Archive>
void serialize(Archive& archive, Protocol& protocol) {
  auto& [id, title, version, summary, provenance, licence, language, base, hash, sites, side, phases, tracks, placement,
         references, tests, exercises, others, source] = protocol;
  archive(id, title, version, summary, provenance, licence, language, base, hash, sites, side, phases, tracks,
          placement, references, tests, exercises, others, source);
}

}  // namespace achilles
