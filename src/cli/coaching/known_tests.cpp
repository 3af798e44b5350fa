#include "cli/coaching/known_tests.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

#include "achilles/error.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/typed/number.hpp"
#include "cli/typed/suggest.hpp"

namespace achilles::cli {

std::vector<TestInfo> known_tests(const std::optional<journal::Journal>& journal, const World& world) {
  std::vector<TestInfo> tests{standard_tests().begin(), standard_tests().end()};
  const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
  if (coaching) {
    const auto& own = coaching->protocol().tests;
    tests.insert(tests.end(), own.begin(), own.end());
  }
  return tests;
}

TestInfo test_named(const std::string& id, const std::vector<TestInfo>& tests) {
  const auto found = std::ranges::find(tests, id, &TestInfo::id);
  if (found != tests.end()) return *found;
  std::vector<std::string_view> ids;
  std::ranges::transform(tests, std::back_inserter(ids), &TestInfo::id);
  throw Error{Exit::usage, fmt::format("no test named '{}'", id),
              did_you_mean(id, ids, fmt::format("There are {}.", fmt::join(ids, ", ")))};
}

std::int32_t result_from(const TestInfo& test, const std::string& text) {
  if (test.scale == Scale::yes_no) {
    if (text == "yes") return 1;
    if (text == "no") return 0;
    throw Error{Exit::usage, fmt::format("'{}' is not yes or no", text), fmt::format("{}: yes or no?", test.title)};
  }
  const auto number = signed_from(text);
  if (number && *number >= test.low && *number <= test.high) return *number;
  const auto unit = test.unit.empty() ? std::string{} : " " + test.unit;
  throw Error{Exit::usage, fmt::format("{} '{}' is outside {} to {}{}", test.id, text, test.low, test.high, unit),
              test.how};
}

}  // namespace achilles::cli
