#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "achilles/coach.hpp"
#include "achilles/course.hpp"
#include "achilles/plan.hpp"
#include "achilles/plan_day.hpp"
#include "achilles/report.hpp"
#include "cli/world/world.hpp"
#include "journal/journal.hpp"

namespace achilles::cli {

/// How a plan went.
struct Past {
  std::vector<Course> courses;  ///< those that had begun
  std::vector<PlanDay> days;    ///< every day, in order
  std::vector<Turn> turns;      ///< decided by the programmes of those courses
};

/// An episode as it stands on one day: where the rooms meet. The journal gives the entries, the protocol room the
/// programme, the inner room the decision.
class Coaching {
 public:
  /// The current episode on that day; nothing when none has been opened.
  static std::optional<Coaching> on(Date day, const journal::Journal& journal, const World& world);
  /// The episode as it stood when that was told; nothing when the journal has none from then.
  static std::optional<Coaching> when_told(const journal::Told& told, const journal::Journal& journal,
                                           const World& world);
  /// The same day once more, after something was stored. Programmes that are followed still are not read again.
  [[nodiscard]] std::optional<Coaching> again(const journal::Journal& journal, const World& world) &&;

  [[nodiscard]] const Entry& opening() const { return episode_.opening; }
  [[nodiscard]] const Start& start() const { return std::get<Start>(opening().body); }
  /// What is followed on the day.
  [[nodiscard]] const Course& course() const { return course_on(today_.date, courses_); }
  [[nodiscard]] const Protocol& protocol() const { return course().protocol; }
  /// The State after the day before, which never changes while today is being logged.
  [[nodiscard]] const State& before() const { return before_; }
  [[nodiscard]] const Day& today() const { return today_; }
  /// What the coach says; not more mildly than earlier today, whatever was taken back since.
  [[nodiscard]] Decision decision() const;
  [[nodiscard]] Plan plan() const;
  /// The plan up to that day, as it turned out for that tendon. `entries` are the living ones in the order of their
  /// days, from `days_remembered` days before the plan on.
  [[nodiscard]] Past past(Date last, const Tendon& tendon, std::span<const Entry> entries,
                          const journal::Journal& journal) const;
  /// How the day would be under another programme, taken up today.
  [[nodiscard]] Coaching under(const Protocol& other, const journal::Journal& journal) const;

  /// Keeps what the coach says now, so that it can be computed again, and what lets the next command replay only the
  /// tail of the journal.
  void keep_in(journal::Journal::Change& change) const;

 private:
  /// Nothing on the first day, nor on the day of a change of programme.
  [[nodiscard]] std::optional<journal::Checkpoint> checkpoint() const;
  /// Which entries count: the living ones, or those of an earlier time, or also those taken back since an instant.
  struct Reading {
    std::optional<std::int64_t> as_of = {};
    std::optional<std::chrono::sys_seconds> still = {};
    bool ahead = false;  ///< looks for entries of later days too, without counting them
    [[nodiscard]] bool plain() const { return !as_of && !still; }
  };
  /// Another reading of the day, which makes it no milder: as it was before something was taken back, or as a later
  /// day is that has entries already.
  struct Other {
    Protocol protocol;
    State before;
    Day today;
    Reason why;
  };

  Coaching(journal::Episode episode, std::vector<Course> courses)
      : episode_(std::move(episode)), courses_(std::move(courses)) {}
  [[nodiscard]] Kit kit() const { return {.side = start().side, .equipment = start().equipment}; }
  /// Whether nothing was done of a session of this programme on that day.
  [[nodiscard]] bool left_open(Date day) const;
  /// The State before the first day that is remembered, with the signs that were reported until then and stand.
  [[nodiscard]] State begun(const journal::Journal& journal, const Reading& reading) const;
  void replay(Date day, const journal::Journal& journal, const Reading& reading);
  /// Replays the day, once more with what was taken back since it began, and up to the last day that has entries.
  void replay_every_way(Date day, const journal::Journal& journal, const Reading& reading,
                        std::chrono::sys_seconds began);
  /// Replays the day as it is now, in every way where it is the present one.
  void look(Date day, const journal::Journal& journal, const World& world);

  journal::Episode episode_;
  std::vector<Course> courses_;
  State before_;
  Day today_;
  std::optional<Date> moved_from_;  ///< the day whose session was put off until the day
  Date latest_;                     ///< the last day that has an entry, or the day itself
  std::vector<Other> others_;
};

/// What somebody whom no professional has diagnosed is told at the start, and with every plan [P: silbernagel-2007;
/// D].
[[nodiscard]] Advice undiagnosed_advice();

/// Throws where there is no episode that the command could be about.
void expect_episode(const World& world);

/// Day one of the default programme, for somebody who has not started yet.
struct Preview {
  Protocol protocol;
  Plan plan;
};
[[nodiscard]] Preview preview(const World& world);

}  // namespace achilles::cli
