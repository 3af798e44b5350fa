#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "achilles/backup.hpp"
#include "achilles/entry.hpp"
#include "journal/journal.hpp"

namespace achilles::journal {

/// What became of the journal that was there.
struct Replaced {
  std::optional<Backup> backup;                ///< of it; nothing where there was none, or it could not be read
  std::optional<std::filesystem::path> aside;  ///< where it lies when it could not be read
};

/// The journal of a backup, brought up to date and read to its last row, ready to take the place of another.
class Replacement {
 public:
  /// Prepares it in memory, for the place of `journal`, which is not touched. `backup` may also be a plain copy of a
  /// journal. Throws Error (Exit::storage) where it is missing, may not be read, is damaged, newer or of another
  /// program.
  static Replacement prepare(const std::filesystem::path& backup, const std::filesystem::path& journal);

  Replacement(Replacement&&) noexcept;
  Replacement& operator=(Replacement&&) noexcept;
  ~Replacement();

  /// When it was made and why, as far as it says.
  [[nodiscard]] const Backup& backup() const;
  /// What travels along.
  [[nodiscard]] const std::vector<CarriedFile>& files() const;
  /// What counts in the journal as it will be, in the order of day, time and number.
  [[nodiscard]] std::vector<Entry> entries() const;

  /// Writes it to a file, and puts that in place of the journal in one step, under the lock that writers take, with a
  /// backup of that one made before, `present` in it. Whoever waits for the lock writes to the new journal. A journal
  /// too damaged for a backup is set aside, never removed. Throws Error (Exit::storage), with the old journal in its
  /// place; Error (Exit::unreported), with the new one there, where the disk fails at the end.
  Replaced take_place(const Moment& now, std::span<const CarriedFile> present);

 private:
  struct Body;
  explicit Replacement(std::unique_ptr<Body> body);
  std::unique_ptr<Body> body_;
};

}  // namespace achilles::journal
