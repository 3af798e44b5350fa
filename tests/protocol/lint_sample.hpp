#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "achilles/protocol.hpp"

namespace lint_sample {

/// A protocol of two phases, of the exercises inside the program, of which nothing can be said.
std::string_view protocol();

/// The same with fragments replaced, each of which must be in it exactly once.
using Edits = std::initializer_list<std::pair<std::string_view, std::string_view>>;
std::string edited(Edits edits);

/// The protocol of a text that must be valid.
achilles::Protocol loaded(std::string_view text);

/// What is said of the edited protocol: `12:5 /phases/0 rule: what`.
std::vector<std::string> remarks(Edits edits);

}  // namespace lint_sample
