#pragma once

#include <optional>
#include <string>

#include "achilles/coach.hpp"
#include "achilles/plan.hpp"
#include "cli/world.hpp"
#include "journal/journal.hpp"

namespace achilles::cli {

/// An episode as it stands on one day: where the rooms meet. The journal gives the entries, the protocol room the
/// programme, the inner room the decision.
class Coaching {
 public:
  /// The current episode on that day; nothing when none has been opened.
  static std::optional<Coaching> on(Date day, const journal::Journal& journal);

  [[nodiscard]] const Entry& opening() const { return opening_; }
  [[nodiscard]] const Start& start() const { return std::get<Start>(opening_.body); }
  [[nodiscard]] const Protocol& protocol() const { return protocol_; }
  /// The State after the day before, which never changes while today is being logged.
  [[nodiscard]] const State& before() const { return before_; }
  [[nodiscard]] const Day& today() const { return today_; }
  [[nodiscard]] Decision decision() const { return decide(protocol_, before_, today_); }
  [[nodiscard]] Plan plan() const;

  /// What lets the next command replay only the tail of the journal; nothing on the first day.
  [[nodiscard]] std::optional<journal::Checkpoint> checkpoint() const;

 private:
  Coaching(Entry opening, Protocol protocol) : opening_(std::move(opening)), protocol_(std::move(protocol)) {}
  void replay(Date day, const journal::Journal& journal);

  Entry opening_;
  Protocol protocol_;
  State before_;
  Day today_;
};

/// The journal, or nothing when none has been kept yet. Changes nothing.
[[nodiscard]] std::optional<journal::Journal> open_to_read(const World& world);

/// The journal, made where there is none.
[[nodiscard]] journal::Journal open_to_write(const World& world);

/// The programme of that id. Throws Error (Exit::failed) with a suggestion when there is none.
[[nodiscard]] Protocol programme(const std::string& id);

/// Day one of the default programme, for somebody who has not started yet.
struct Preview {
  Protocol protocol;
  Plan plan;
};
[[nodiscard]] Preview preview(const World& world);

}  // namespace achilles::cli
