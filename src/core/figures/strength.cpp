#include "achilles/strength.hpp"

#include <algorithm>
#include <map>

#include "achilles/tests.hpp"

namespace achilles {
namespace {

std::optional<int> symmetry(const StrengthTest& test, std::optional<Side> sore) {
  if (!test.left || !test.right || !sore || *sore == Side::both) return std::nullopt;
  const int own = *sore == Side::left ? *test.left : *test.right;
  const int other = *sore == Side::left ? *test.right : *test.left;
  if (other <= 0) return std::nullopt;
  return static_cast<int>(std::int64_t{own} * 100 / other);
}

}  // namespace

std::vector<StrengthTest> strength_tests(const Period& period, std::optional<Side> sore,
                                         std::span<const Entry> entries) {
  std::map<Date, StrengthTest> by_day;
  for (const auto& entry : entries) {
    const auto* result = std::get_if<TestResult>(&entry.body);
    if (result == nullptr || result->test != heel_raise_test || !entry.side || !period.contains(entry.day)) continue;
    auto& test = by_day[entry.day];
    test.day = entry.day;
    if (*entry.side != Side::right) test.left = result->value;
    if (*entry.side != Side::left) test.right = result->value;
  }
  std::vector<StrengthTest> tests;
  for (auto& [day, test] : by_day) {
    test.symmetry = symmetry(test, sore);
    tests.push_back(test);
  }
  return tests;
}

}  // namespace achilles
