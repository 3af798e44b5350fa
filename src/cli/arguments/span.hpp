#pragma once

#include <optional>

#include "cli/arguments/arguments.hpp"

namespace achilles::cli {

/// The first and the last day of what is asked for; nothing where all the days on that side are.
struct Span {
  std::optional<Date> from, to;
};

/// `--from DAY` and `--to DAY`, each with its line of help.
void declare_span(Arguments& arguments, Span& into, const char* from_help);

/// Throws Error (Exit::usage) where the last day is before the first.
void refuse_backwards(const Span& span);

}  // namespace achilles::cli
