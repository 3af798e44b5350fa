#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/arguments/command.hpp"

namespace achilles::cli {

/// What may stand where the cursor is.
struct Completion {
  std::vector<Candidate> candidates;  ///< all begin with what has been typed
  bool files = false;                 ///< or the name of a file
};

/// Completes a command line without the program's name. The last word is what has been typed of the one at the cursor,
/// perhaps nothing. What is wrong with the line is no error: then there is less to offer.
[[nodiscard]] Completion completion(const std::vector<std::string>& words, std::span<const Command> commands,
                                    const World& world);

}  // namespace achilles::cli
