#pragma once

#include <string_view>

#include "cli/coaching/programmes.hpp"

namespace achilles::cli {

/// The protocol of a text that was named on the command line. Throws Error (Exit::refused) with the first issue where
/// it is none.
[[nodiscard]] Protocol valid_protocol(std::string_view named, const ProgrammeText& source,
                                      const Programmes& programmes);

}  // namespace achilles::cli
