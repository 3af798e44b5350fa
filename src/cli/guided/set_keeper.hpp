#pragma once

#include <map>
#include <string>
#include <vector>

#include "achilles/session.hpp"
#include "cli/recording/recording.hpp"

namespace achilles::cli {

/// Stores what happens in a session as it happens. What is done of one exercise is one entry that grows set by set;
/// sets that differ from it in side, repetitions or hold have an entry of their own (docs/decisions/0013).
class SetKeeper {
 public:
  /// `today` are the day's entries. A session that goes on lets its own grow; those of other commands stay as they are.
  SetKeeper(World& world, const Script& script, const std::vector<Entry>& today, const journal::Journal& journal);

  /// Stores it, durably, and says so in a few words. Throws Error; then it may be asked for the same again.
  std::string keep(const SessionEvent& event);
  void keep_note(const std::string& text);

  /// Whether the pain that ended an exercise is stored.
  [[nodiscard]] bool knows(const EndedByPain& ended) const;

  /// All that was stored, as one; nothing where nothing was.
  [[nodiscard]] std::optional<Recorded> all() const;
  /// The routine as it is after what was stored; nothing where nothing was.
  [[nodiscard]] std::optional<Plan> plan() const;

 private:
  /// One set on one leg, or on both together.
  struct OneSet {
    int set = 0;
    Side side = Side::both;
    std::optional<int> reps;
    std::optional<std::chrono::seconds> hold;
    [[nodiscard]] bool like(const OneSet& other) const { return reps == other.reps && hold == other.hold; }
  };
  /// What was done of one exercise.
  struct Done {
    std::vector<OneSet> sets;
    std::optional<PainScore> during;
    bool here = false;  ///< a set of it was done in this session
  };

  std::string stored(const SessionEvent& event);
  std::string store_set(const SetDone& set);
  void take_up(std::size_t part, const std::vector<Entry>& today, const journal::Journal& journal);
  [[nodiscard]] std::vector<Happening> as_entries(std::size_t part) const;
  void store(const std::vector<std::size_t>& parts);
  void append(const Happening& happening);
  void remember(Recorded recorded);

  World& world_;
  const Script& script_;
  std::vector<Done> done_;                   ///< by part
  std::vector<std::vector<Entry>> entries_;  ///< by part, those that count: what is stored of that
  std::map<std::int64_t, Entry> others_;     ///< readings and notes, by number
  std::optional<Recorded> first_, last_;
};

}  // namespace achilles::cli
