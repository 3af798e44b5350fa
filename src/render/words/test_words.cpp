#include "render/words/test_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "achilles/outcome.hpp"
#include "achilles/strength.hpp"
#include "achilles/tests.hpp"
#include "render/words/outcome_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

const OutcomeMeasure* measure_of(std::string_view test) {
  const auto measures = outcome_measures();
  const auto found = std::ranges::find(measures, test, &OutcomeMeasure::id);
  return found == measures.end() ? nullptr : &*found;
}

std::string symmetry_words(const TestMeaning& meaning, std::optional<Side> sore) {
  if (meaning.symmetry) {
    return fmt::format(
        "The sore leg did {} % of the other's. From 90 % on they are commonly called even, which is a convention [S: "
        "healthhp, physicalhealth-uk].",
        *meaning.symmetry);
  }
  if (sore == Side::both) return "With both tendons sore neither leg measures the other.";
  return {};
}

std::string since(const TestMeaning::Result& before, Date today) {
  return fmt::format("{} on {}", before.value, day_words(before.day, today));
}

std::string raises_since(const TestMeaning& meaning, int raises, Date today) {
  if (!meaning.before) return {};
  const int change = raises - meaning.before->value;
  if (std::abs(change) > raises_of_scatter) return fmt::format("It was {}.", since(*meaning.before, today));
  return fmt::format("It was {}; a change of up to {} is within what the test scatters [P: hebert-losier-2017].",
                     since(*meaning.before, today), raises_of_scatter);
}

std::string points_since(const TestMeaning& meaning, const OutcomeMeasure& measure, int points, Date today) {
  if (!meaning.before) return {};
  const int risen = points - meaning.before->value;
  auto text = fmt::format("It was {}: {}", since(*meaning.before, today),
                          gained_words(measure.better == Better::higher ? risen : -risen));
  if (measure.important) text += fmt::format(". The change that matters is {}", important_words(*measure.important));
  return text + ".";
}

}  // namespace

std::string missing_leg_words(const TestMeaning& meaning, const Entry& result) {
  const auto* test = standard_test(std::get<TestResult>(result.body).test);
  if (test == nullptr || test->sided != Sided::yes || meaning.other_leg || !result.side || result.side == Side::both) {
    return {};
  }
  return fmt::format("The other leg is unknown that day: achilles test {} N {}", test->id,
                     name(result.side == Side::left ? Side::right : Side::left));
}

std::vector<std::string> words(const TestMeaning& meaning, const Entry& result, std::optional<Side> sore, Date today) {
  const auto& [id, value] = std::get<TestResult>(result.body);
  std::vector<std::string> said;
  const auto say = [&](std::string text) {
    if (!text.empty()) said.push_back(std::move(text));
  };
  if (id == heel_raise_test) {
    say(symmetry_words(meaning, sore));
    say(raises_since(meaning, value, today));
    if (value == 0 && meaning.before && meaning.before->value > 0) {
      say("A raise that was possible before and is not any more is a warning sign, unless there is another reason: "
          "achilles log flag cannot-raise [P: singh-2015, boyd-2015].");
    }
    say(
        fmt::format("Healthy adults' medians lie between {} and {} raises: a range to look at, no mark to pass [P: "
                    "hebert-losier-2017, sleeswijk-visser-2025].",
                    least_median_raises, most_median_raises));
  } else if (const auto* measure = measure_of(id); measure != nullptr && !measure->is_change) {
    say(points_since(meaning, *measure, value, today));
  } else if (meaning.before) {
    say(fmt::format("It was {}.", since(*meaning.before, today)));
  }
  return said;
}

}  // namespace achilles::render
