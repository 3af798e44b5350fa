#include <array>

#include "proof/checks.hpp"

namespace achilles::proof {
namespace {

using Of = Invariant::Of;

constexpr std::array<Invariant, 15> all{{
    {{"stop-stands", 1, "While a stop sign stands the coach says stop, asks for no exercise and allows no run."},
     Of::day,
     checks::stop_stands},
    {{"no-impact-after-hurt", 2,
      "No hop, rebound or run within three full days of any value over 5, nor before a settled morning."},
     Of::day,
     checks::no_impact_after_hurt},
    {{"no-rise-when-worse", 3,
      "No step up with the morning missing or above the usual one, a week or stiffness that rose, or a value over 5 "
      "today, or yesterday under load."},
     Of::day,
     checks::no_rise_when_worse},
    {{"one-step-a-week", 4,
      "At most one step up in seven days, by one level or one phase. A placement test may lead farther, from the very "
      "first level, in the first seven days; the week after it counts."},
     Of::day,
     checks::one_step_a_week},
    {{"no-rise-in-the-dark", 5,
      "No step up while it is unknown how much was done of the last dose that was asked for, or pain medicine hides a "
      "reading."},
     Of::day,
     checks::no_rise_in_the_dark},
    {{"worse-is-never-milder", 6,
      "Of two days from the same State, the one that is worse in something and better in nothing is never answered "
      "more mildly, nor with a higher level; and where both leave the runner at the same level and the same morning, "
      "neither is the day after."},
     Of::pair,
     checks::worse_is_never_milder},
    {{"floor-only", 7,
      "With insertional or unsure pain nothing goes below the floor, by exercise or by degrees, and no calf is "
      "stretched."},
     Of::day,
     checks::floor_only},
    {{"high-days-apart", 8, "Three full days lie between a high-tier day and the next high-tier exercise or run."},
     Of::day,
     checks::high_days_apart},
    {{"heavy-days-apart", 8, "Heavy strength is never asked for on the day after heavy strength."},
     Of::day,
     checks::heavy_days_apart},
    {{"run-within-a-tenth", 8,
      "No run is allowed to be over 1.10 times the longest of the last 30 days that did not hurt over 5, a phase's own "
      "counted as 4 km at least; nor a first one over 4 km."},
     Of::day,
     checks::run_within_a_tenth},
    {{"no-early-impact", 9, "No hop, rebound or run in the first three weeks."}, Of::day, checks::no_early_impact},
    {{"long-rest-advised", 10,
      "A fourth day of rest in a row comes with the advice to see a clinician, or is the programme's own order."},
     Of::day,
     checks::long_rest_advised},
    {{"findings-sourced", 14,
      "Everything the coach says names its rule, and every rule its source; or the programme does."},
     Of::day,
     checks::findings_sourced},
    {{"same-again", 15,
      "The same day gives the same State again, a day that has passed changes nothing, and asking gives the same "
      "answer as storing."},
     Of::repeat,
     checks::same_again},
    {{"no-symmetry-of-both", 17, "With both sides sore nothing asks for symmetry."},
     Of::whole,
     checks::no_symmetry_of_both},
}};

}  // namespace

std::span<const Invariant> invariants() { return all; }

}  // namespace achilles::proof
