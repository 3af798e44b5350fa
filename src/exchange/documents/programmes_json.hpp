#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace achilles::exchange {

/// A programme as the list names it. What an invalid file does not tell is empty.
struct ProgrammeRecord {
  std::string id, file, title, version, hash, sites;
  std::size_t problems = 0;
};

[[nodiscard]] std::string programmes_json(std::span<const ProgrammeRecord> programmes);

}  // namespace achilles::exchange
