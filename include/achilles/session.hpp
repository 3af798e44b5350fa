#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <variant>
#include <vector>

#include "achilles/bounded.hpp"
#include "achilles/script.hpp"

namespace achilles {

/// What the runner may say at any moment.
enum class Key : std::uint8_t {
  go_on,  ///< begin, or: this set is done, this rest is over
  pause,  ///< or go on after a pause
  skip,   ///< the set, or what leads to it, without counting it
  leave,  ///< the exercise
  again,  ///< the set from its beginning
  back,   ///< to the set before
  quit,
};

/// A set came to its end.
struct SetDone {
  std::size_t part = 0;
  Legs legs = Legs::together;
  int set = 0;
  std::optional<int> reps;                   ///< counted, or as asked; unknown where neither is known
  std::optional<std::chrono::seconds> hold;  ///< as asked, or as long as it was held
  friend bool operator==(const SetDone&, const SetDone&) = default;
};

/// The runner said how much it hurts.
struct Felt {
  std::size_t part = 0;
  Legs legs = Legs::together;
  PainScore pain;
  friend bool operator==(const Felt&, const Felt&) = default;
};

/// Pain over the limit ended an exercise.
struct EndedByPain {
  std::size_t part = 0;
  PainScore pain;
  friend bool operator==(const EndedByPain&, const EndedByPain&) = default;
};

/// The runner said, at the end, how much it hurt in what has no reading yet.
struct Answered {
  PainScore pain;
  friend bool operator==(const Answered&, const Answered&) = default;
};

using SessionEvent = std::variant<SetDone, Felt, EndedByPain, Answered>;

/// What a session shows at one moment.
struct Frame {
  enum class Mode : std::uint8_t { going, waiting, paused, asking, over };
  Mode mode = Mode::waiting;
  std::size_t place = 0;             ///< of the beat in the script
  const Beat* beat = nullptr;        ///< null where the session asks or is over
  const Part* part = nullptr;        ///< its exercise
  const Part* next = nullptr;        ///< the exercise after it; null in the last one
  int reps = 0;                      ///< done in this set
  std::optional<Milliseconds> left;  ///< of the beat; unknown where the runner ends it
  int sets_done = 0, sets_all = 0;   ///< of the whole block, with what was done before this session
  Milliseconds time_left{0};         ///< of all that is timed
  int untimed = 0;                   ///< sets and rests to come that are not
  std::optional<PainScore> pain;     ///< the last reading in this exercise
  bool away = false;                 ///< paused because nobody was there
};

/// Plays a script. It knows no clock and no terminal: what it does follows from the script, the keys, and the time at
/// which it is told of them, in milliseconds since it began. A beat ends when its time is over, however late that is
/// noticed, so that nothing drifts.
class Session {
 public:
  /// Ends an exercise at pain over that limit.
  Session(Script script, PainScore limit);

  /// Lets the time come. Where it comes in one leap of more than `longest_absence`, nobody was there: the beat that has
  /// ended meanwhile is over, and the session waits.
  void advance(Milliseconds now);
  void press(Key key, Milliseconds now);
  /// Between two exercises it is the one before that hurt.
  void felt(PainScore pain, Milliseconds now);

  /// Takes the exercises out of what is still to come.
  void leave_out(const std::function<bool(const Part&)>& which);

  [[nodiscard]] const Script& script() const { return script_; }
  [[nodiscard]] Frame frame() const;
  [[nodiscard]] bool over() const { return mode_ == Frame::Mode::over; }
  /// When the whole seconds left change next, or the beat ends; nothing where only a key changes anything.
  [[nodiscard]] std::optional<Milliseconds> next_change() const;
  /// What has happened since this was asked last, in order.
  [[nodiscard]] std::vector<SessionEvent> take_events();

  static constexpr Milliseconds longest_absence{10'000};

 private:
  using Mode = Frame::Mode;

  [[nodiscard]] const Beat& beat() const { return script_.beats[place_]; }
  [[nodiscard]] std::optional<Milliseconds> end_of_beat() const;
  void move_to(std::size_t place, Milliseconds now);
  void finish_beat(Milliseconds now);
  void finish_set(std::optional<std::chrono::seconds> held);
  void go_on(Milliseconds now);
  void pause(Milliseconds now);
  void skip(Milliseconds now);
  void leave(Milliseconds now);
  void return_to(std::optional<std::size_t> place, Milliseconds now);
  [[nodiscard]] std::optional<std::size_t> begin_of_set(std::size_t at_most) const;
  void end(Milliseconds now);

  Script script_;
  PainScore limit_;
  std::vector<bool> left_out_;  ///< by part
  std::vector<std::optional<PainScore>> pain_;
  std::set<std::size_t> finished_;  ///< sets, by the place of their last beat
  std::vector<SessionEvent> events_;
  std::optional<Beat> worked_;  ///< the last beat of a set that began
  Mode mode_ = Mode::waiting;
  bool away_ = false;
  std::size_t place_ = 0;
  int reps_ = 0;
  Milliseconds began_{0}, now_{0}, paused_{0};
};

}  // namespace achilles
