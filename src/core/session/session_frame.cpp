#include <algorithm>

#include "achilles/session.hpp"

namespace achilles {

Frame Session::frame() const {
  Frame frame;
  frame.mode = mode_;
  frame.place = place_;
  frame.away = away_;
  frame.sets_done = frame.sets_all = script_.done_before;
  for (std::size_t part = 0; part < script_.parts.size(); ++part) {
    frame.sets_all += script_.parts[part].done_before;
    frame.sets_done += script_.parts[part].done_before;
    if (!left_out_[part]) frame.sets_all += script_.parts[part].to_do;
  }
  for (const auto last : finished_) {
    ++frame.sets_done;
    if (left_out_[script_.beats[last].part]) ++frame.sets_all;
  }
  if (mode_ == Mode::asking || mode_ == Mode::over) return frame;

  frame.beat = &beat();
  frame.part = &script_.parts[beat().part];
  frame.reps = reps_;
  frame.pain = pain_[beat().part];
  if (const auto ends = end_of_beat()) {
    const auto now = mode_ == Mode::paused ? paused_ : now_;
    frame.left = std::clamp(*ends - now, Milliseconds{0}, *beat().time);
    frame.time_left = *frame.left;
  }
  for (auto place = place_; place < script_.beats.size(); ++place) {
    const auto& coming = script_.beats[place];
    if (left_out_[coming.part]) continue;
    if (frame.next == nullptr && coming.part != beat().part) frame.next = &script_.parts[coming.part];
    if (!coming.time && coming.kind != Beat::Kind::setup) ++frame.untimed;
    if (coming.time && place > place_) frame.time_left += *coming.time;
  }
  return frame;
}

std::optional<Milliseconds> Session::next_change() const {
  if (mode_ != Mode::going) return std::nullopt;
  constexpr Milliseconds second{1'000};
  const auto left = *end_of_beat() - now_;
  const auto whole = (left - Milliseconds{1}) / second;  // whole seconds before the last one begins to be shown
  return *end_of_beat() - whole * second;
}

}  // namespace achilles
