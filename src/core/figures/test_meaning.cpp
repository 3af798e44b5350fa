#include "achilles/test_meaning.hpp"

#include <array>

#include "achilles/strength.hpp"
#include "achilles/tests.hpp"

namespace achilles {
namespace {

constexpr std::array<int, 3> weeks_of_reviews{6, 12, 24};

std::optional<Side> other(std::optional<Side> side) {
  if (side == Side::left) return Side::right;
  if (side == Side::right) return Side::left;
  return std::nullopt;
}

/// The symmetry of that day's heel raises, whatever order they were logged in.
std::optional<int> symmetry_on(Date day, std::optional<Side> sore, std::span<const Entry> results) {
  const auto tests = strength_tests({day, day}, sore, results);
  return tests.empty() ? std::nullopt : tests.front().symmetry;
}

}  // namespace

TestMeaning test_meaning(const Entry& result, std::optional<Side> sore, std::span<const Entry> results) {
  TestMeaning meaning;
  const auto& test = std::get<TestResult>(result.body).test;
  for (const auto& entry : results) {
    const auto* one = std::get_if<TestResult>(&entry.body);
    if (one == nullptr || one->test != test) continue;
    const bool later = meaning.before && entry.day < meaning.before->day;
    if (entry.side == result.side && entry.day < result.day && !later) meaning.before = {entry.day, one->value};
    const auto of_other_leg = entry.side == Side::both || entry.side == other(result.side);
    if (other(result.side) && of_other_leg && entry.day == result.day) {
      meaning.other_leg = {entry.day, one->value};
    }
  }
  if (test == heel_raise_test) meaning.symmetry = symmetry_on(result.day, sore, results);
  return meaning;
}

std::optional<Date> next_review(Date start, Date day) {
  constexpr int days_a_week = 7;
  for (const int weeks : weeks_of_reviews) {
    const auto review = start + weeks * days_a_week;
    if (review > day) return review;
  }
  return std::nullopt;
}

}  // namespace achilles
