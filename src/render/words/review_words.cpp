#include "render/words/review_words.hpp"

#include <fmt/format.h>

namespace achilles::render {
namespace {

using Finds = reason::Review::Finds;

std::string points(const reason::Review& review) {
  return review.number ? fmt::format(" VISA-A changed by {} points.", *review.number) : std::string{};
}

std::string after_two_weeks(const reason::Review& review) {
  const auto logged = fmt::format("Two weeks in: {} of 14 days were logged. ", review.number.value_or(0));
  if (review.finds == Finds::good) return logged + "It is too early to judge the tendon.";
  return logged + "The plan can only follow what it is told; a morning takes ten seconds. It is too early to judge.";
}

std::string after_six_weeks(const reason::Review& review) {
  switch (review.finds) {
    case Finds::good:
      return "Six weeks in: pain is no worse than in the first week. Tendons take months.";
    case Finds::failing:
      return "Six weeks in: it is worse than at the start. Keep the load you tolerate, and ask a clinician.";
    case Finds::unknown:
    case Finds::little_done:
      break;
  }
  return "Six weeks in: too little was logged to compare with the start. Log the mornings, and how the tendon is: "
         "achilles test sane N.";
}

std::string after_twelve_weeks(const reason::Review& review) {
  switch (review.finds) {
    case Finds::good:
      return "Twelve weeks in: a real change for the better." + points(review);
    case Finds::failing:
      return "Twelve weeks of enough dose without a real change: ask a clinician." + points(review);
    case Finds::little_done:
      return fmt::format(
          "Twelve weeks in: {}% of the dose was done, too little to judge by. Find what stands in the way.",
          review.number.value_or(0));
    case Finds::unknown:
      break;
  }
  return "Twelve weeks in: how the tendon is was not recorded at the start and now (achilles test visa-a N, or pgic).";
}

std::string after_half_a_year(const reason::Review& review) {
  switch (review.finds) {
    case Finds::good:
      return "Half a year in: still getting better." + points(review);
    case Finds::failing:
      return "Half a year in, and no longer getting better: ask a clinician what else there is." + points(review);
    case Finds::unknown:
    case Finds::little_done:
      break;
  }
  return "Half a year in: no VISA-A totals of week 12 and now to compare (achilles test visa-a N).";
}

}  // namespace

std::string review_words(const reason::Review& review) {
  switch (review.week) {
    case 2:
      return after_two_weeks(review);
    case 6:
      return after_six_weeks(review);
    case 12:
      return after_twelve_weeks(review);
    default:
      return after_half_a_year(review);
  }
}

}  // namespace achilles::render
