#pragma once

#include <string>

#include "cli/world.hpp"
#include "exchange/journal_reader.hpp"
#include "journal/journal.hpp"

namespace achilles::cli {

/// Bytes of the largest file that is imported: 256 MiB, a century of logging.
inline constexpr std::size_t most_imported_bytes = std::size_t{1} << 28U;

/// The journal that a text says. Throws Error (Exit::refused), which calls the text `shown`, where it is no document of a
/// journal or not what its hashes say.
[[nodiscard]] exchange::JournalDocument journal_from(std::string_view text, const std::string& shown);

/// The same of a file, `-` for standard input. Throws Error (Exit::failed) where there is none.
[[nodiscard]] exchange::JournalDocument journal_in(const std::string& file, World& world);

/// How many of the document's operations the journal has, when it has nothing else; none in the place of no journal.
/// Throws Error (Exit::refused) at the first that is another: two journals that went different ways are not merged.
[[nodiscard]] std::size_t already_there(const exchange::JournalDocument& document, const journal::Journal* journal);

/// Adds the operations behind the first `from`, and the programmes. Throws Error (Exit::storage), with nothing stored,
/// unless the journal then says what the document says.
void add_to_journal(const exchange::JournalDocument& document, std::size_t from, World& world);

}  // namespace achilles::cli
