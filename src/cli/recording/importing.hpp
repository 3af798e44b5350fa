#pragma once

#include <optional>
#include <string>

#include "cli/world/world.hpp"
#include "exchange/journal/journal_reader.hpp"
#include "journal/journal.hpp"

namespace achilles::cli {

/// Bytes of the largest file that is imported: 256 MiB, a century of logging.
inline constexpr std::size_t most_imported_bytes = std::size_t{1} << 28U;

/// The journal that a text says. Throws Error (Exit::refused), which calls the text `shown`, where it is no document of
/// a journal or not what its hashes say.
[[nodiscard]] exchange::JournalDocument journal_from(std::string_view text, const std::string& shown);

/// The same of a file, `-` for standard input. Throws Error (Exit::failed) where there is none.
[[nodiscard]] exchange::JournalDocument journal_in(const std::string& file, World& world);

/// How much of a document a journal has.
struct Shared {
  std::size_t operations = 0;  ///< the first ones
  std::size_t programmes = 0;
  [[nodiscard]] bool all_of(const exchange::JournalDocument& document) const {
    return operations == document.operations.size() && programmes == document.programmes.size();
  }
  friend bool operator==(const Shared&, const Shared&) = default;
};

/// What a journal that holds nothing else has of the document; nothing in the place of no journal. Throws Error
/// (Exit::refused) at the first that is another: two journals that went different ways are not merged.
[[nodiscard]] Shared shared(const exchange::JournalDocument& document, const journal::Journal* journal);

/// Adds what the journal does not have. Throws Error (Exit::storage), with nothing stored, unless the journal then says
/// what the document says.
void add_the_rest(const exchange::JournalDocument& document, const Shared& there, World& world);

/// How many commands undo has to take back, so that the journal says what it said before the rest was added. Nothing
/// where that cannot be done so: the file took back, or brought back, what was there already.
[[nodiscard]] std::optional<std::size_t> steps_added(const exchange::JournalDocument& document, const Shared& there);

}  // namespace achilles::cli
