#pragma once

#include <span>
#include <string>

#include "cli/command.hpp"

namespace achilles::cli {

/// The help of one command: how it is written, examples, then what it takes. Never wider than `world.out_look.width`.
[[nodiscard]] std::string help_page(const Command& command, World& world);

/// `achilles help`: one screen, examples first, everyday commands before the rest.
[[nodiscard]] std::string overview_page(std::span<const Command> commands, const render::Look& look);

}  // namespace achilles::cli
