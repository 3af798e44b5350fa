#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace achilles::journal {

/// What a journal has left on the disk, and what lies there beside it.
struct Belongings {
  std::vector<std::filesystem::path> files;   ///< the journal, what SQLite left beside it, its backups and copies
  std::vector<std::filesystem::path> others;  ///< of somebody else, in its place or in the folder of its backups
};

/// Whether a journal lies where journals usually do: what stands there is one, however damaged. Elsewhere it has to say
/// so itself.
enum class Place : std::uint8_t { usual, chosen };

/// Reads folders and first bytes only, so it works where the journal is damaged. Symbolic links are others'.
/// Throws Error (Exit::storage) where something cannot be looked at.
[[nodiscard]] Belongings belongings_of(const std::filesystem::path& journal, Place place);

/// What became of the files that were to be removed.
struct Erasure {
  int gone = 0;
  int left = 0;  ///< could not be removed
};

/// Removes what belongs to a journal, and more, under the lock that writers take: whoever waits for it begins a new
/// journal. Looks again once it has the lock, so that a copy made meanwhile goes too. Throws Error (Exit::storage),
/// with nothing removed, where another program is writing; Error (Exit::unreported), with all removed, where the disk
/// fails at the end.
Erasure erase(const std::filesystem::path& journal, Place place, std::span<const std::filesystem::path> more = {});

}  // namespace achilles::journal
