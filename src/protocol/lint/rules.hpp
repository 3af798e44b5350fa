#pragma once

#include <array>

#include "protocol/lint/report.hpp"
#include "protocol/lint/subject.hpp"

namespace achilles::protocol::lint_rules {

/// One rule: looks, and says what it sees. Rules do not know one another; their order does not matter.
struct Rule {
  Kind kind;
  void (*look)(const Subject&, Report&);
};

// Whether every phase can be entered and left.
void never_holds(const Subject&, Report&);           ///< conditions that no runner can ever meet
void empty_with_both_sore(const Subject&, Report&);  ///< a gate that asks only for symmetry
void trial_from_nowhere(const Subject&, Report&);    ///< the pain of an exercise that was never met
void test_unused(const Subject&, Report&);           ///< a test of its own that no condition asks for

// Whether what counts is there to be done.
void dose_of_nothing(const Subject&, Report&);       ///< a gate on the dose of a phase without loading
void steps_never_earned(const Subject&, Report&);    ///< steps of a phase without loading
void step_without_effect(const Subject&, Report&);   ///< a step that changes nothing
void fill_without_loading(const Subject&, Report&);  ///< days filled from a phase without loading

// Caution.
void no_stop_rule(const Subject&, Report&);          ///< no rest and no referral on pain
void impact_too_early(const Subject&, Report&);      ///< impact that the coach will withhold
void hops_without_ceiling(const Subject&, Report&);  ///< hops, and no most of a day
void hops_unasked(const Subject&, Report&);          ///< a step to hops that asks for sessions alone
void heavy_every_day(const Subject&, Report&);       ///< heavy work on consecutive days

// Jumps of the dose.
void volume_step(const Subject&, Report&);
void volume_phase(const Subject&, Report&);
void load_step(const Subject&, Report&);
void load_phase(const Subject&, Report&);

// Days and weeks that contradict one another.
void windows_out_of_order(const Subject&, Report&);
void longer_than_its_window(const Subject&, Report&);

// Where numbers come from.
void unknown_source(const Subject&, Report&);      ///< a key that is nowhere listed
void mark_too_strong(const Subject&, Report&);     ///< P, where nobody has seen the primary source
void reference_unused(const Subject&, Report&);    ///< a reference that nothing cites
void number_unconfirmed(const Subject&, Report&);  ///< a number known from hearsay only

inline constexpr std::array all{
    Rule{{"never-holds", Weight::fault}, never_holds},
    Rule{{"empty-with-both-sore", Weight::fault}, empty_with_both_sore},
    Rule{{"trial-from-nowhere", Weight::doubt}, trial_from_nowhere},
    Rule{{"test-unused", Weight::doubt}, test_unused},
    Rule{{"dose-of-nothing", Weight::fault}, dose_of_nothing},
    Rule{{"steps-never-earned", Weight::fault}, steps_never_earned},
    Rule{{"step-without-effect", Weight::doubt}, step_without_effect},
    Rule{{"fill-without-loading", Weight::doubt}, fill_without_loading},
    Rule{{"no-stop-rule", Weight::doubt}, no_stop_rule},
    Rule{{"impact-too-early", Weight::doubt}, impact_too_early},
    Rule{{"hops-without-ceiling", Weight::doubt}, hops_without_ceiling},
    Rule{{"hops-unasked", Weight::doubt}, hops_unasked},
    Rule{{"heavy-every-day", Weight::doubt}, heavy_every_day},
    Rule{{"volume-step", Weight::fault}, volume_step},
    Rule{{"volume-phase", Weight::doubt}, volume_phase},
    Rule{{"load-step", Weight::fault}, load_step},
    Rule{{"load-phase", Weight::doubt}, load_phase},
    Rule{{"windows-out-of-order", Weight::fault}, windows_out_of_order},
    Rule{{"longer-than-its-window", Weight::fault}, longer_than_its_window},
    Rule{{"unknown-source", Weight::fault}, unknown_source},
    Rule{{"mark-too-strong", Weight::fault}, mark_too_strong},
    Rule{{"reference-unused", Weight::doubt}, reference_unused},
    Rule{{"number-unconfirmed", Weight::note}, number_unconfirmed},
};

}  // namespace achilles::protocol::lint_rules
