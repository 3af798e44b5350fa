#pragma once

#include <optional>
#include <string>

#include "cli/arguments/arguments.hpp"

namespace achilles::cli {

/// `--kind KIND`: one kind of entry.
void declare_kind(Arguments& arguments, std::optional<std::string>& into);

}  // namespace achilles::cli
