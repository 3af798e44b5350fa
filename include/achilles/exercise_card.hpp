#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/exercise.hpp"

namespace achilles {

/// The legs an exercise loads.
enum class Limb : std::uint8_t { one_leg, two_legs, either };

/// Everything that is known of an exercise, for a page of its own. What coach and plan need is in `exercise`.
struct ExerciseCard {
  Exercise exercise;
  std::string setup;                        ///< where and with what to begin
  std::vector<std::string> cues, mistakes;  ///< one to three short ones each
  std::string home;                         ///< what does as well at home; may be empty
  Limb limb = Limb::either;
  std::vector<std::string> muscles;
  std::string limits;                       ///< how far, and for whom, in words; may be empty
  std::optional<int> peak_load_tenths;      ///< peak tendon load in tenths of body weight, where known
  std::vector<std::string> drawing;         ///< lines of at most 40 ASCII characters; empty where there is none
  std::string in_words;                     ///< the posture in words, for whom the drawing says nothing
  std::map<std::string, Citation> sources;  ///< by key of the catalogue, where they differ from the exercise's

  /// Where what stands under that key of the catalogue comes from.
  [[nodiscard]] const Citation& source_of(const std::string& key) const;
  friend bool operator==(const ExerciseCard&, const ExerciseCard&) = default;
};

[[nodiscard]] std::string_view name(Limb limb);

}  // namespace achilles
