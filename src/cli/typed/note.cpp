#include "cli/typed/note.hpp"

#include "achilles/error.hpp"

namespace achilles::cli {

std::string note_from(std::string_view text) {
  if (text.size() <= most_note_bytes) return std::string{text};
  throw Error{Exit::usage, "the note is longer than 10,000 bytes", "Nothing was stored. Keep what matters."};
}

}  // namespace achilles::cli
