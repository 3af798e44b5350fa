#include "cli/coaching/known_tests.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

#include "achilles/error.hpp"
#include "cli/coaching/programmes.hpp"
#include "cli/typed/number.hpp"
#include "cli/typed/suggest.hpp"

namespace achilles::cli {
namespace {

/// The number in front of the unit, where the unit is said.
std::string_view without(std::string_view unit, std::string_view text) {
  if (unit.empty() || !text.ends_with(unit)) return text;
  text.remove_suffix(unit.size());
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

}  // namespace

std::vector<TestInfo> known_tests(const std::optional<journal::Journal>& journal, const World& world) {
  std::vector<TestInfo> tests{standard_tests().begin(), standard_tests().end()};
  const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
  if (coaching) {
    const auto& own = coaching->protocol().tests;
    tests.insert(tests.end(), own.begin(), own.end());
  }
  return tests;
}

std::vector<TestInfo> tests_behind(std::span<const Entry> entries, const journal::Journal& journal,
                                   const World& world) {
  const auto is_of_a_programme = [](const Entry& entry) {
    const auto* result = std::get_if<TestResult>(&entry.body);
    return result != nullptr && standard_test(result->test) == nullptr;
  };
  const auto episode = std::ranges::any_of(entries, is_of_a_programme) ? journal.episode() : std::nullopt;
  if (!episode) return {};
  std::vector<TestInfo> tests;
  try {
    for (const auto& course : courses_of(*episode, journal, world)) {
      tests.insert(tests.end(), course.protocol.tests.begin(), course.protocol.tests.end());
    }
  } catch (const Error& error) {
    if (error.exit() != Exit::refused) throw;
  }
  return tests;
}

render::Look with_tests(render::Look look, const std::optional<Coaching>& coaching) {
  if (coaching) look.units.tests = coaching->protocol().tests;
  return look;
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
  const auto number = signed_from(without(test.unit, text));
  if (number && *number >= test.low && *number <= test.high) return *number;
  const auto range = fmt::format("{} to {}{}{}", test.low, test.high, test.unit.empty() ? "" : " ", test.unit);
  throw Error{Exit::usage,
              number ? fmt::format("{} '{}' is outside {}", test.id, text, range)
                     : fmt::format("{} '{}' is not a whole number from {}", test.id, text, range),
              test.how};
}

}  // namespace achilles::cli
