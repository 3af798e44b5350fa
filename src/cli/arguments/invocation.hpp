#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "cli/arguments/command.hpp"

namespace achilles::cli {

/// What a command line asks for: a command with its arguments, or one of the answers that need none.
struct Invocation {
  enum class Asks : std::uint8_t {
    command,
    overview,
    version,
    about,  ///< the version, with all that a report of a fault needs
  };
  Asks asks = Asks::command;
  const Command* command = nullptr;    ///< where a command is asked for
  std::vector<std::string> arguments;  ///< all that is not the command's name
};

/// Finds the command by the longest name that the words begin with; no words at all are `today`. Throws Error
/// (Exit::usage) with a suggestion when there is none: nothing is run on a guess.
[[nodiscard]] Invocation invocation_from(const std::vector<std::string>& words, std::span<const Command> commands);

/// The command of that name, or null.
[[nodiscard]] const Command* find_command(std::string_view name, std::span<const Command> commands);

/// The first words of commands, or those that follow a first word, each with what it does.
[[nodiscard]] std::vector<Candidate> command_words(std::span<const Command> commands, std::string_view first = {});

/// The error for a name that no command has: what was meant, or what may follow a first word such as `protocol`.
[[nodiscard]] Error no_such_command(std::string_view name, std::span<const Command> commands);

}  // namespace achilles::cli
