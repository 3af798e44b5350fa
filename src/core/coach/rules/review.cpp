#include "achilles/outcome.hpp"
#include "core/coach/rules/rules.hpp"
#include "core/coach/rules/week.hpp"

namespace achilles::rules {
namespace {

using Finds = reason::Review::Finds;

// docs/rules.md, review. What a review compares with is the start of the plan; what was not logged is unknown.

/// Eleven of the first fourteen days: about four in five [D].
constexpr int days_logged_enough = 11;
/// Points by which VISA-A rises in the second twelve weeks [S: lagas-2021].
constexpr int visa_a_by_24 = 7;
/// "Much better" on the seven grades of change [D].
constexpr int much_better = 6;
/// Per cent of the dose without which twelve weeks tell nothing [D].
constexpr int dose_enough = 60;

const OutcomeResults& results(const State& before, Outcome outcome) {
  return before.outcomes[static_cast<std::size_t>(outcome)];
}

/// By how much the last result is above an earlier one; unknown without two of them.
std::optional<int> rise(const Result& earlier, const Result& last) {
  if (!earlier.day || !last.day || *earlier.day >= *last.day) return std::nullopt;
  return last.value - earlier.value;
}

reason::Review logs_kept(const State& before) {
  const int days = before.logged_days;
  return {2, days >= days_logged_enough ? Finds::good : Finds::failing, days};
}

reason::Review not_worse(const Inputs& in) {
  const Week first{in.before.first_week_sum, in.before.first_week_count};
  const Week now = week(in.before, in.today, 0);
  const auto& sane = results(in.before, Outcome::sane);
  const auto better = rise(sane.first, sane.last);
  if (better && *better < 0) return {6, Finds::failing, std::nullopt};
  if (!first.known() || !now.known()) return {6, Finds::unknown, std::nullopt};
  return {6, rose(first, now, 1) ? Finds::failing : Finds::good, std::nullopt};
}

/// Whether any of the outcomes rose enough; unknown where none is known.
Finds gained(std::optional<int> visa_a, int visa_a_needed, std::optional<int> tendins_a, std::optional<int> pgic) {
  if (!visa_a && !tendins_a && !pgic) return Finds::unknown;
  const bool enough = (visa_a && *visa_a >= visa_a_needed) || (tendins_a && -*tendins_a >= tendins_a_by_12) ||
                      (pgic && *pgic >= much_better);
  return enough ? Finds::good : Finds::failing;
}

reason::Review at_week_12(const State& before) {
  const auto& visa_a = results(before, Outcome::visa_a);
  const auto& tendins_a = results(before, Outcome::tendins_a);
  const auto& pgic = results(before, Outcome::pgic).last;
  const auto risen = rise(visa_a.first, visa_a.last);
  const bool of_this_plan = pgic.day && *pgic.day >= before.start;
  const auto finds = gained(risen, visa_a_by_12, rise(tendins_a.first, tendins_a.last),
                            of_this_plan ? std::optional{pgic.value} : std::nullopt);
  if (finds == Finds::good || before.prescribed_days == 0) return {12, finds, risen};
  const int dose = static_cast<int>(before.done_percent / before.prescribed_days);
  if (dose < dose_enough) return {12, Finds::little_done, dose};
  return {12, finds, risen};
}

reason::Review at_week_24(const State& before) {
  const auto& visa_a = results(before, Outcome::visa_a);
  const auto risen = rise(visa_a.by_week_12, visa_a.last);
  return {24, gained(risen, visa_a_by_24, std::nullopt, std::nullopt), risen};
}

}  // namespace

std::optional<Finding> review(const Inputs& in) {
  const auto say = [](const reason::Review& review) { return Finding{Action::progress, review}; };
  switch ((in.day() - in.before.start) / 7) {
    case 2:
      return say(logs_kept(in.before));
    case 6:
      return say(not_worse(in));
    case 12:
      return say(at_week_12(in.before));
    case 24:
      return say(at_week_24(in.before));
    default:
      return std::nullopt;
  }
}

}  // namespace achilles::rules
