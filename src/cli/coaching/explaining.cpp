#include "cli/coaching/explaining.hpp"

#include <algorithm>
#include <utility>

#include "achilles/observation.hpp"

namespace achilles::cli {
namespace {

/// How far back a reason may look, in days; a sign stands for as long as the episode lasts.
constexpr int days_looked_back = 22;

std::vector<Entry> entries_behind(const Finding& finding, const std::vector<Entry>& recent,
                                  const std::vector<Entry>& flags, Date day) {
  std::vector<Entry> found;
  for (const auto& observation : observations(finding.reason, day)) {
    const bool sign = observation.what == Observation::What::sign;
    for (const auto& entry : sign ? flags : recent) {
      const bool new_here = std::ranges::find(found, entry.number, &Entry::number) == found.end();
      if ((sign || entry.day == observation.day) && says(entry.body, observation) && new_here) found.push_back(entry);
    }
  }
  std::ranges::sort(found, [](const Entry& a, const Entry& b) {
    return std::pair{b.day, b.number} < std::pair{a.day, a.number};
  });
  return found;
}

}  // namespace

Explanation explain(const Coaching& coaching, const journal::Journal& journal) {
  const Date day = coaching.today().date;
  Explanation explanation{.decision = coaching.decision(),
                          .grounds = {},
                          .outlook = outlook(coaching.protocol(), coaching.before(), coaching.today())};
  const auto recent = journal.entries({.from = day - days_looked_back, .to = day, .kind = {}});
  const auto flags = journal.entries({.from = coaching.opening().day, .to = day, .kind = "flag"});
  for (const auto& finding : explanation.decision.findings) {
    explanation.grounds.push_back({finding, entries_behind(finding, recent, flags, day)});
  }
  return explanation;
}

}  // namespace achilles::cli
