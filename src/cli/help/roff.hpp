#pragma once

#include <string>
#include <string_view>

namespace achilles::cli::roff {

/// The text as roff prints it and nothing else: no character of it is a command, a hyphen can be copied from the page
/// and typed, and what is not ASCII is named by its number.
[[nodiscard]] std::string escaped(std::string_view text);

/// One argument of a macro, whatever is in it: never taken for a macro itself.
[[nodiscard]] std::string argument(std::string_view text);

/// Running text: every sentence begins a line, and no line is longer than 80 bytes where its words allow it.
[[nodiscard]] std::string running(std::string_view text);

}  // namespace achilles::cli::roff
