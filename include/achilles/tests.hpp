#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace achilles {

/// How the result of a test is read.
enum class Scale : std::uint8_t {
  number,  ///< so many of its unit
  grade,   ///< a place in an order; the distance between two grades means nothing
  yes_no,  ///< 1 or 0
};

/// Whether a test is done on each leg.
enum class Sided : std::uint8_t { no, yes };

/// A test whose result can be logged and asked for.
struct TestInfo {
  std::string id;     ///< kebab-case, stable: it is stored with every result
  std::string title;  ///< "Single-leg heel raises"
  std::string unit;   ///< "raises"; empty for grades and yes or no
  Scale scale = Scale::number;
  int low = 0, high = 0;  ///< both included
  Sided sided = Sided::no;
  std::string how;      ///< one or two sentences
  std::string source;   ///< a Citation in its written form
  bool impact = false;  ///< doing it is a day of running, hopping or jumping
  friend bool operator==(const TestInfo&, const TestInfo&) = default;
};

/// The id of the single-leg heel raises.
inline constexpr std::string_view heel_raise_test = "heel-raise";

/// The id of the ten single-leg hops.
inline constexpr std::string_view hop_test = "hop-pain";

/// The tests every programme may ask for. Of questionnaires with owners only the total is kept: their words are theirs.
[[nodiscard]] std::span<const TestInfo> standard_tests();
/// The standard test of that id, or null.
[[nodiscard]] const TestInfo* standard_test(std::string_view id);

[[nodiscard]] std::string_view name(Scale scale);

}  // namespace achilles
