#include "protocol/read/read_test.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "protocol/text/object_reader.hpp"
#include "protocol/text/ranges.hpp"
#include "protocol/text/suggest.hpp"
#include "protocol/text/token.hpp"

namespace achilles::protocol {

namespace {

constexpr std::array scales{Scale::number, Scale::grade, Scale::yes_no};

void read_bounds(ObjectReader& in, const Field& field, TestInfo& test) {
  test.low = in.need("low").whole(ranges::result).value_or(0);
  test.high = in.need("high").whole(ranges::result).value_or(0);
  if (test.low > test.high) field.object(fmt::format("a test from {} to {} has no results", test.low, test.high));
}

TestInfo read_test(const Field& field) {
  ObjectReader in{field};
  TestInfo test;
  test.id = in.need("id").id().value_or("");
  test.title = in.need("title").text().value_or("");
  test.how = in["how"].text().value_or("");
  test.sided = in["sided"].flag().value_or(false) ? Sided::yes : Sided::no;
  test.impact = in["impact"].flag().value_or(false);
  test.source = in.need("source").citation().value_or(Citation{}).text();
  const auto scale = in.need("kind").choice(scales, name);
  if (!scale) return test;
  test.scale = *scale;
  if (test.scale == Scale::number) test.unit = in.need("unit").text().value_or("");
  if (test.scale == Scale::yes_no) {
    test.high = 1;
  } else {
    read_bounds(in, field, test);
  }
  in.finish();
  return test;
}

}  // namespace

std::vector<TestInfo> read_tests(const Field& field) {
  std::vector<TestInfo> tests;
  field.each([&](const Field& element) {
    auto test = read_test(element);
    const bool taken =
        standard_test(test.id) != nullptr || std::ranges::find(tests, test.id, &TestInfo::id) != tests.end();
    if (taken) element.object(fmt::format("there is a test \"{}\" already", test.id), "give this one an id of its own");
    tests.push_back(std::move(test));
  });
  return tests;
}

std::optional<TestInfo> read_test_named(const Field& field, const std::vector<TestInfo>& own) {
  const auto id = field.id();
  if (!id) return std::nullopt;
  if (const auto* standard = standard_test(*id)) return *standard;
  const auto found = std::ranges::find(own, *id, &TestInfo::id);
  if (found != own.end()) return *found;
  std::vector<std::string_view> ids;
  std::ranges::transform(standard_tests(), std::back_inserter(ids), &TestInfo::id);
  std::ranges::transform(own, std::back_inserter(ids), &TestInfo::id);
  field.object(fmt::format("no test \"{}\"", excerpt(*id)), did_you_mean(*id, ids));
  return std::nullopt;
}

}  // namespace achilles::protocol
