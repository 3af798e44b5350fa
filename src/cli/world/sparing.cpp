#include "cli/world/sparing.hpp"

#include "achilles/error.hpp"
#include "journal/journal.hpp"

namespace achilles::cli {

// The journal itself is told by its place: this process may have it open.
void spare_journals(const std::filesystem::path& file, const World& world) {
  const auto refused = [&file](const char* what) {
    return Error{Exit::refused, file.filename().string() + what, "Name another file."};
  };
  std::error_code unknown;
  if (std::filesystem::equivalent(file, world.database, unknown)) throw refused(" is the journal itself");
  if (journal::Journal::is_one(file)) throw refused(" is a journal, or a backup of one");
}

}  // namespace achilles::cli
