#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "achilles/dose.hpp"
#include "achilles/sign.hpp"

namespace achilles {

/// What a criterion looks at. Pain and dose are those of the days before the decision; the morning is today's.
enum class Measure : std::uint8_t {
  days_in_phase,  ///< days since the phase began; 0 on its first day
  days_in_plan,   ///< days since the episode began
  level,          ///< steps taken in the phase
  during,         ///< worst pain during activity, 0–10
  after,          ///< worst pain after activity, 0–10
  morning,        ///< pain on the first steps, 0–10
  dose,           ///< share of the prescribed dose done, per cent; silence counts as none
  pain_of,        ///< pain the last time a named exercise was done in at least the named dose
  sign,           ///< days on which a named sign was reported
};

enum class Comparison : std::uint8_t { less, at_most, more, at_least, equal };

/// One condition of a protocol: a measure, a comparison, a whole number, and where the number comes from.
struct Criterion {
  Measure measure = Measure::days_in_phase;
  Comparison comparison = Comparison::at_least;
  int value = 0;
  int over_days = 1;       ///< window for during, after, morning, dose, sign, and how old a trial may be; 1 to 30
  std::string exercise;    ///< for pain_of
  int sets = 0, reps = 0;  ///< for pain_of: the least that counts as a trial
  int minutes = 0;         ///< for pain_of a walk or a run, instead of sets and reps
  std::uint8_t trial = 0;  ///< for pain_of: the place where State keeps the outcome
  std::optional<Sign> sign;
  Sites sites = Sites::all();
  Citation source;
};

/// How many different trials (`pain_of`) one protocol may ask for.
inline constexpr std::size_t most_trials = 8;
/// How many phases one protocol may have.
inline constexpr std::size_t most_phases = 32;

/// A step up changes one variable, or begins one exercise; never both.
struct Change {
  std::vector<std::string> exercises;
  Dose to;        ///< the one field that is set is the new value
  Grams add = 0;  ///< or: this much more external load
};
struct Begin {
  Item item;
};
struct Step {
  std::variant<Change, Begin> what;
  Sites sites = Sites::all();
  Citation source;
};

/// Whether running is part of a phase, and what must be shown first.
struct RunRule {
  bool allowed = false;
  std::vector<Criterion> needs;
  std::string note;
  Citation source;
};

struct Phase {
  std::string id;
  std::string title;
  std::string goal;
  std::vector<std::string> advice;             ///< text that must reach the user in this phase
  std::vector<Item> items;                     ///< at level 0
  std::vector<Step> steps;                     ///< level n is level 0 with the first n steps taken
  std::vector<Criterion> entry;                ///< all must hold to enter
  std::vector<Criterion> advance;              ///< all must hold to leave upwards; empty in the last phase
  std::vector<Criterion> progress;             ///< beyond the coach's own rules, all must hold to take a step
  std::vector<Criterion> hold, regress, stop;  ///< any that holds asks for that action
  RunRule run;
  Citation source;
  /// The routine at a level, after that many steps; steps beyond the last change nothing.
  [[nodiscard]] std::vector<Item> at_level(int level) const;
};

/// A phased programme. A protocol may be stricter than the coach's safety rules, never laxer: those are code.
struct Protocol {
  std::string id;
  std::string title;
  std::string version;
  std::string summary;
  std::string licence;
  std::string language;
  std::string hash;  ///< fingerprint of the file's bytes, 16 hex digits
  Sites sites = Sites::all();
  std::vector<Phase> phases;  ///< at least one
  Citation source;
};

/// The protocol as it stands for one site: every part that is meant for another is gone.
[[nodiscard]] Protocol at_site(const Protocol& protocol, Site site);

[[nodiscard]] std::string_view name(Measure measure);
[[nodiscard]] std::string_view symbol(Comparison comparison);
[[nodiscard]] bool holds(int left, Comparison comparison, int right);

}  // namespace achilles
