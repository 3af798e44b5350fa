#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "achilles/error.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// What happened in a session and is not stored so far.
class Backlog {
 public:
  struct Piece {
    std::chrono::sys_seconds at;         ///< when it happened
    std::string what;                    ///< "two-leg-raise 1x15, both sides"
    std::string by_hand;                 ///< the command that stores just that
    std::function<std::string()> store;  ///< and says so in a few words; may be tried again after an Error
  };

  /// `say` is told what became of each.
  Backlog(World& world, std::function<void(std::string)> say) : world_(world), say_(std::move(say)) {}

  void add(Piece piece) { waiting_.push_back(std::move(piece)); }
  /// Stores everything, as of the time it happened; what cannot be stored waits.
  void store_all();

  /// That something still waits, and why; or that the disk reported a failure behind what is stored; nothing where all
  /// is well.
  [[nodiscard]] std::optional<Error> rest() const;

 private:
  [[nodiscard]] bool stored(const Piece& piece);

  World& world_;
  std::function<void(std::string)> say_;
  std::vector<Piece> waiting_;
  std::optional<Error> trouble_;  ///< the last, of what waits
  std::optional<Error> doubt_;    ///< the last, of what is stored
};

}  // namespace achilles::cli
