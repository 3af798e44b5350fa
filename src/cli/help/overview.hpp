#pragma once

#include <span>
#include <string>

#include "cli/arguments/command.hpp"

namespace achilles::cli {

/// `achilles --help`: one screen, examples first, everyday commands before the rest, which are only named.
[[nodiscard]] std::string overview_page(std::span<const Command> commands, const render::Look& look);

/// Every command with what it does.
[[nodiscard]] std::string everything_page(std::span<const Command> commands, const render::Look& look);

}  // namespace achilles::cli
