#include "achilles/tests.hpp"

#include <algorithm>
#include <array>

namespace achilles {
namespace {

using enum Scale;

/// Of questionnaires with owners the total and no question [D: their licences]; the ranges are the scales' own.
const std::array<TestInfo, 8> tests{{
    {std::string{heel_raise_test}, "Single-leg heel raises", "raises", number, 0, 200, Sided::yes,
     "On one leg, fingertips on a wall, 30 raises a minute, as high as the first one, until height or pace is lost.",
     "P: sleeswijk-visser-2025, hebert-losier-2017"},
    {"heel-raise-height", "Height of one heel raise", "mm", number, 0, 300, Sided::yes,
     "How far the heel comes off the floor in the highest single raise.", "P: silbernagel-2010"},
    {std::string{hop_test}, "Pain in ten single-leg hops", "of 10", number, 0, 10, Sided::yes,
     "Ten hops on the spot; the worst pain of them.", "P: van-der-vlist-2020b", true},
    {"knee-to-wall", "Knee to wall", "mm", number, 0, 300, Sided::yes,
     "The farthest the big toe stands from the wall while the knee touches it and the heel stays down.", "G"},
    {"visa-a", "VISA-A total", "points", number, 0, 100, Sided::no,
     "Fill in the official form and enter its total; 100 is best.", "P: robinson-2001"},
    {"tendins-a", "TENDINS-A total", "points", number, 0, 100, Sided::no,
     "Fill in the official form and enter its total; 0 is best.", "P: murphy-2024"},
    {"sane", "How the tendon is", "per cent", number, 0, 100, Sided::no,
     "How good is the tendon today, if 100 is as good as it ever was?", "P: matthews-2021"},
    {"pgic", "Change since the start", "", grade, 1, 7, Sided::no,
     "Compared with the start: 1 very much worse, 4 the same, 7 very much better.", "S: lagas-2021"},
}};

}  // namespace

std::span<const TestInfo> standard_tests() { return tests; }

const TestInfo* standard_test(std::string_view id) {
  const auto found = std::ranges::find(tests, id, &TestInfo::id);
  return found == tests.end() ? nullptr : &*found;
}

std::string_view name(Scale scale) {
  switch (scale) {
    case number:
      return "number";
    case grade:
      return "grade";
    case yes_no:
      return "yes-no";
  }
  return {};
}

}  // namespace achilles
