#include "achilles/session.hpp"

#include <algorithm>
#include <utility>

namespace achilles {
namespace {

using Kind = Beat::Kind;

/// Whether a beat lies between the beginning and the end of its set.
bool inside_set(const Beat& beat) { return beat.in_set() || (beat.kind == Kind::lead_in && beat.rep > 1); }

bool same_set(const Beat& a, const Beat& b) { return a.part == b.part && a.set == b.set && a.legs == b.legs; }

/// The last beat of the set that is going on.
std::size_t end_of_set(const std::vector<Beat>& beats, std::size_t place) {
  while (!beats[place].ends_set) ++place;
  return place;
}

std::optional<std::chrono::seconds> least_hold(const Dose& dose) { return dose.hold ? dose.hold->low : std::nullopt; }

}  // namespace

Session::Session(Script script, PainScore limit)
    : script_(std::move(script)), limit_(limit), left_out_(script_.parts.size(), false), pain_(script_.parts.size()) {
  move_to(0, Milliseconds{0});
}

std::optional<Milliseconds> Session::end_of_beat() const {
  const bool has_beat = place_ < script_.beats.size();
  return has_beat && beat().time ? std::optional{began_ + *beat().time} : std::nullopt;
}

void Session::advance(Milliseconds now) {
  const auto leap = now - now_;
  now_ = std::max(now_, now);
  while (mode_ == Mode::going && now_ >= *end_of_beat()) {
    const auto ended = *end_of_beat();
    finish_beat(ended);
    if (leap <= longest_absence || mode_ != Mode::going) continue;
    mode_ = Mode::paused;
    paused_ = ended;
    away_ = true;
  }
}

void Session::press(Key key, Milliseconds now) {
  advance(now);
  if (over()) return;
  if (mode_ == Mode::asking) {
    if (key == Key::go_on || key == Key::quit) mode_ = Mode::over;
    return;
  }
  switch (key) {
    case Key::go_on:
      return go_on(now_);
    case Key::pause:
      return pause(now_);
    case Key::skip:
      return skip(now_);
    case Key::leave:
      return leave(now_);
    case Key::again:
      return return_to(begin_of_set(place_), now_);
    case Key::back: {
      const auto here = begin_of_set(place_);
      const bool inside = here && inside_set(beat()) && *here > 0;
      return return_to(inside ? begin_of_set(*here - 1) : here, now_);
    }
    case Key::quit:
      return end(now_);
  }
}

void Session::felt(PainScore pain, Milliseconds now) {
  advance(now);
  if (over()) return;
  if (mode_ == Mode::asking) {
    events_.emplace_back(Answered{pain});
    mode_ = Mode::over;
    return;
  }
  const auto& what = beat().kind == Kind::setup && worked_ ? *worked_ : beat();
  const auto part = what.part;
  pain_[part] = pain;
  events_.emplace_back(Felt{part, what.legs, pain});
  if (pain <= limit_) return;
  events_.emplace_back(EndedByPain{part, pain});
  if (part == beat().part) leave(now_);
}

void Session::leave_out(const std::function<bool(const Part&)>& which) {
  for (std::size_t part = 0; part < left_out_.size(); ++part) {
    if (which(script_.parts[part])) left_out_[part] = true;
  }
  if (mode_ != Mode::over && mode_ != Mode::asking) {
    if (left_out_[beat().part]) move_to(place_, now_);
  }
}

std::vector<SessionEvent> Session::take_events() { return std::exchange(events_, {}); }

void Session::move_to(std::size_t place, Milliseconds now) {
  const auto& beats = script_.beats;
  while (place < beats.size() && left_out_[beats[place].part]) ++place;
  if (place >= beats.size()) return end(now);
  place_ = place;
  began_ = now;
  reps_ = std::max(beat().rep - 1, 0);
  if (beat().in_set()) worked_ = beat();
  mode_ = beat().time ? Mode::going : Mode::waiting;
  away_ = false;
}

void Session::finish_beat(Milliseconds now) {
  if (beat().ends_rep) ++reps_;
  if (beat().ends_set) finish_set(std::nullopt);
  move_to(place_ + 1, now);
}

void Session::finish_set(std::optional<std::chrono::seconds> held) {
  const auto last = end_of_set(script_.beats, place_);
  if (!finished_.insert(last).second) return;
  const auto& dose = script_.parts[beat().part].planned.item.dose;
  SetDone done{beat().part, beat().legs, beat().set, {}, least_hold(dose)};
  const auto asked = reps_of_set(dose, beat().set);
  if (beat().kind == Kind::work) {
    done.reps = dose.reps_by_set.empty() && dose.reps ? dose.reps->low : asked;
  } else if (asked) {
    done.reps = reps_;
  }
  if (beat().kind == Kind::hold && dose.hold) {
    done.hold = held ? held : std::chrono::duration_cast<std::chrono::seconds>(*beat().time);
  }
  events_.emplace_back(done);
}

void Session::go_on(Milliseconds now) {
  if (mode_ == Mode::paused) return pause(now);
  if (!inside_set(beat())) return move_to(place_ + 1, now);
  const auto last = end_of_set(script_.beats, place_);
  const bool one_hold = beat().kind == Kind::hold && beat().rep == 1 && place_ == last;
  const auto held = std::chrono::duration_cast<std::chrono::seconds>(now - began_);
  if (beat().kind != Kind::work && (one_hold ? held.count() == 0 : reps_ == 0)) return;  // nothing is done yet
  if (one_hold && reps_of_set(script_.parts[beat().part].planned.item.dose, beat().set)) reps_ = 1;
  finish_set(one_hold ? std::optional{held} : std::nullopt);
  move_to(last + 1, now);
}

void Session::pause(Milliseconds now) {
  if (mode_ != Mode::paused) {
    mode_ = Mode::paused;
    paused_ = now;
    return;
  }
  began_ += now - paused_;
  mode_ = beat().time ? Mode::going : Mode::waiting;
  away_ = false;
}

void Session::skip(Milliseconds now) {
  move_to((inside_set(beat()) ? end_of_set(script_.beats, place_) : place_) + 1, now);
}

void Session::leave(Milliseconds now) {
  const auto part = beat().part;
  auto place = place_;
  while (place < script_.beats.size() && script_.beats[place].part == part) ++place;
  move_to(place, now);
}

void Session::return_to(std::optional<std::size_t> place, Milliseconds now) { move_to(place.value_or(place_), now); }

std::optional<std::size_t> Session::begin_of_set(std::size_t at_most) const {
  const auto& beats = script_.beats;
  const auto belongs = [&](std::size_t place) {
    const auto kind = beats[place].kind;
    return beats[place].in_set() || kind == Kind::lead_in || kind == Kind::change_sides;
  };
  for (std::size_t place = at_most + 1; place-- > 0;) {
    if (!beats[place].in_set()) continue;
    while (place > 0 && belongs(place - 1) && same_set(beats[place - 1], beats[place])) --place;
    return place;
  }
  return std::nullopt;
}

void Session::end(Milliseconds now) {
  now_ = std::max(now_, now);
  const bool unanswered =
      std::ranges::any_of(finished_, [&](std::size_t last) { return !pain_[script_.beats[last].part].has_value(); });
  mode_ = unanswered ? Mode::asking : Mode::over;
  away_ = false;
}

}  // namespace achilles
