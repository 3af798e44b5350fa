#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "achilles/criterion.hpp"
#include "achilles/dose.hpp"
#include "achilles/kit.hpp"

namespace achilles {

/// How many different trials (`pain_of`) one protocol may ask for.
inline constexpr std::size_t most_trials = 8;
/// How many different tests.
inline constexpr std::size_t most_tests = 16;
/// How many phases one protocol may have.
inline constexpr std::size_t most_phases = 32;
/// How many different exercises; the record of a day has one bit for each, and two for walks and runs.
inline constexpr std::size_t most_exercises = 62;

struct Change {
  std::vector<std::string> exercises;
  Dose to;        ///< the one field that is set is the new value
  Grams add = 0;  ///< or: this much more external load
};
struct Begin {
  Item item;
};
/// A step up changes one variable, or begins one exercise; never both.
struct Step {
  std::variant<Change, Begin> what;
  Sites sites = Sites::all();
  Citation source;
  std::vector<Condition> needs = {};  ///< beyond the workouts and the phase's `progress`, all must hold to take it
};

/// Text that must reach the user in a phase.
struct Advice {
  enum class Kind : std::uint8_t { advice, precaution, device, range };
  std::string text;
  Kind kind = Kind::advice;
  Sites sites = Sites::all();
  Citation source;
};

/// The days a phase is published for, counted from an anchor. Windows of phases may overlap: a gate that opens earlier
/// than the next phase's first day waits for it, and the last day passes without effect on who is not ready.
struct Window {
  Anchor since = Anchor::start;
  int from = 0;
  std::optional<int> to;  ///< unknown: open-ended
  Condition opens;        ///< that the first day has come
  Citation source;
};

/// What is done when a condition holds, beyond the coach's own rules.
struct Response {
  enum class Act : std::uint8_t {
    repeat,  ///< the same again
    reduce,  ///< less of one parameter today
    drop,    ///< so many levels lower
    rest,    ///< no loading for so many days, one level lower
    refer,   ///< locked until a clinician's word
  };
  enum class Parameter : std::uint8_t { sets, rounds, load };
  Condition when;
  Act act = Act::repeat;
  int levels = 1;                         ///< for drop
  int days = 1;                           ///< for rest
  Parameter parameter = Parameter::sets;  ///< for reduce
  Citation source;
};

/// How much and how often at most. May be stricter than the coach's own limits, never laxer.
struct Limit {
  enum class Of : std::uint8_t {
    exercise,  ///< a named one
    impact,    ///< runs, hops and rebounds
    heavy,     ///< medium-tier exercises
    loading,   ///< all that counts
    steps,     ///< levels gained
  };
  Of of = Of::loading;
  std::string exercise;
  std::uint64_t places = 0;  ///< of its exercises in the record of what was done
  std::optional<int> most;   ///< days (for steps: steps) in any `per_days`; 0 to 30
  int per_days = 7;
  std::optional<int> gap_days;  ///< full days between, at least
  Citation source;
};

/// The most of a day in a phase. 0 is none at all. A contact is one landing of one leg: a hop on both is one for each
/// [S: bwh-2007; D].
struct Ceiling {
  enum class Of : std::uint8_t { contacts, run_minutes, run_metres };
  Of of = Of::contacts;
  int most = 0;
  Citation source;
};

/// Whether running is part of a phase, and what must be shown first.
struct RunRule {
  bool allowed = false;
  std::vector<Condition> needs;
  std::string note;
  Citation source;
};

struct Phase {
  std::string id;
  std::string title;
  std::string goal;
  std::optional<Window> window;
  std::vector<Advice> advice;
  std::vector<Item> items;          ///< at level 0
  std::vector<Step> steps;          ///< level n is level 0 with the first n steps taken
  std::vector<std::uint8_t> fill;   ///< earlier phases whose routine fills the days without loading
  std::vector<Condition> entry;     ///< all must hold to enter
  std::vector<Condition> advance;   ///< all must hold to leave upwards; empty in the last phase
  std::vector<Condition> progress;  ///< beyond the coach's own rules, all must hold to take any step
  std::vector<Response> responses;  ///< each that holds asks for its act
  std::vector<Limit> limits;
  std::vector<Ceiling> ceilings;
  RunRule run;
  bool maintenance = false;  ///< nothing more to reach: what was won is kept
  Citation source;

  /// The routine at a level, after that many steps; steps beyond the last change nothing.
  [[nodiscard]] std::vector<Item> at_level(int level) const;
  /// How many of the steps are taken at a level.
  [[nodiscard]] std::size_t steps_at(int level) const;
  /// The dose an item has at a level. `begun` is what `each_item` says of it.
  [[nodiscard]] Dose dose_of(const Item& item, std::size_t begun, int level) const;
  /// Whether running is part of the item's dose at a level.
  [[nodiscard]] bool runs_in(const Item& item, std::size_t begun, int level) const;
  /// Calls `visit` with every item of the routine at a level, and the number of steps it begins after. Its dose is the
  /// one it begins with.
  template <class Visit>
  void each_item(int level, const Visit& visit) const {
    for (const auto& item : items) visit(item, std::size_t{0});
    for (std::size_t i = 0; i < steps_at(level); ++i) {
      if (const auto* begin = std::get_if<Begin>(&steps[i].what)) visit(begin->item, i + 1);
    }
  }
  /// Calls `visit` with every condition of the step above a level, beyond the workouts: the phase's own, and the
  /// step's.
  template <class Visit>
  void each_step_condition(int level, const Visit& visit) const {
    const auto taken = static_cast<std::size_t>(level);
    if (taken >= steps.size()) return;
    for (const auto* conditions : {&progress, &steps[taken].needs}) {
      for (const auto& condition : *conditions) visit(condition);
    }
  }
  /// Calls `visit` with every criterion the phase asks for.
  template <class Visit>
  void each_criterion(const Visit& visit) const {
    for (const auto* conditions : {&entry, &advance, &progress, &run.needs}) {
      for (const auto& condition : *conditions) achilles::each_criterion(condition, visit);
    }
    for (const auto& step : steps) {
      for (const auto& condition : step.needs) achilles::each_criterion(condition, visit);
    }
    for (const auto& response : responses) achilles::each_criterion(response.when, visit);
  }
};

/// Exercises beside the phases: done as they are from one phase to another.
struct Track {
  std::string id;
  std::string title;
  std::uint8_t from = 0, to = 0;  ///< phases, both included
  std::vector<Item> items;
  Citation source;
};

/// Where somebody begins who can show more than the first phase asks for.
struct Placement {
  std::uint8_t phase = 0;
  std::vector<Condition> needs;  ///< all must hold
  Citation source;
};

/// A source of the protocol's own, for what is not in the register.
struct Reference {
  std::string key;
  std::string citation;
  std::string address;  ///< a DOI or a web address; may be empty
};

/// A phased programme. A protocol may be stricter than the coach's safety rules, never laxer: those are code.
struct Protocol {
  std::string id;
  std::string title;
  std::string version;
  std::string summary;
  std::string provenance;  ///< what was taken from where, and what was changed; may be empty
  std::string licence;
  std::string language;
  std::string base;  ///< id of the protocol it extends; may be empty
  std::string hash;  ///< fingerprint of the file's bytes, and of the base's, 16 hex digits
  Sites sites = Sites::all();
  Side side = Side::left;     ///< the sore side, once tailored
  std::vector<Phase> phases;  ///< at least one
  std::vector<Track> tracks;
  std::vector<Placement> placement;
  std::vector<Reference> references;
  std::vector<TestInfo> tests;         ///< the protocol's own
  std::vector<std::string> exercises;  ///< ids, by place
  std::vector<Exercise> others;        ///< met without being part of a routine: in trials, or in what was logged
  Citation source;

  /// The exercise the protocol knows by that id, or null.
  [[nodiscard]] const Exercise* find_exercise(std::string_view exercise) const;
};

/// Calls `visit` with every criterion the protocol asks for.
template <class Visit>
void each_criterion(const Protocol& protocol, const Visit& visit) {
  for (const auto& phase : protocol.phases) phase.each_criterion(visit);
  for (const auto& placement : protocol.placement) {
    for (const auto& condition : placement.needs) each_criterion(condition, visit);
  }
}

/// Where anything in the protocol comes from, each source once, in the order of the file.
[[nodiscard]] Citation sources_of(const Protocol& protocol);

/// The protocol as it stands for one runner: every part that is meant for another site or for other equipment is gone,
/// and with both sides sore nothing asks for symmetry (docs/safety.md, invariant 17).
[[nodiscard]] Protocol tailored(Protocol protocol, Site site, const Kit& kit = {});

[[nodiscard]] std::string_view name(Advice::Kind kind);
[[nodiscard]] std::string_view name(Response::Act act);
[[nodiscard]] std::string_view name(Response::Parameter parameter);
[[nodiscard]] std::string_view name(Limit::Of of);
[[nodiscard]] std::string_view name(Ceiling::Of of);
[[nodiscard]] std::string_view name(Load::Measure measure);

}  // namespace achilles
