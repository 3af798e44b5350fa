#include "cli/guided/backlog.hpp"

#include <fmt/format.h>

#include <utility>

namespace achilles::cli {

// A hook that refuses one piece holds up no other. A journal that cannot be written to does: each would wait for it.
void Backlog::store_all() {
  bool held_up = false;
  for (auto& piece : std::exchange(waiting_, {})) {
    if (!held_up && stored(piece)) continue;
    held_up = held_up || trouble_->exit() == Exit::storage;
    waiting_.push_back(std::move(piece));
  }
}

bool Backlog::stored(const Piece& piece) {
  world_.now.utc = piece.at;
  try {
    if (auto said = piece.store(); !said.empty()) say_(std::move(said));
    return true;
  } catch (const Error& error) {
    const bool is_stored = error.exit() == Exit::unreported;
    (is_stored ? doubt_ : trouble_) = error;
    say_(is_stored ? error.what() : fmt::format("Not stored yet: {} ({})", piece.what, error.what()));
    return is_stored;
  }
}

std::optional<Error> Backlog::rest() const {
  if (waiting_.empty()) return doubt_;
  std::string what, next = trouble_->hint();
  for (const auto& piece : waiting_) {
    what += (what.empty() ? "" : "; ") + piece.what;
    next += "\nBy hand: " + piece.by_hand;
  }
  return Error{world_.stored ? Exit::unreported : trouble_->exit(),
               fmt::format("not stored: {} ({})", what, trouble_->what()), next};
}

}  // namespace achilles::cli
