#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "protocol/load.hpp"

namespace sample {

/// Six exercises: `heel-raise`, `seated-raise`, `heel-drop` (below the floor), `calf-stretch`, `walk` and `hop`
/// (impact).
const achilles::protocol::Catalogue& catalogue();

/// A protocol of two phases without a fault.
std::string_view protocol();

/// The same with fragments replaced, each of which must be in it exactly once.
std::string edited(std::initializer_list<std::pair<std::string_view, std::string_view>> edits);
std::string edited(std::string_view from, std::string_view to);

/// Issues as a terminal shows them: `12:5 /phases/0: "id" is missing; fix`.
std::vector<std::string> lines(const std::vector<achilles::protocol::Issue>& issues);

/// What is said about the sample protocol with one fragment replaced.
std::vector<std::string> issues_after(std::string_view from, std::string_view to);

/// The same without line and column.
std::vector<std::string> said_after(std::string_view from, std::string_view to);

/// The protocol of a text that must be without a fault.
achilles::Protocol loaded(std::string_view text);

using Lines = std::vector<std::string>;

}  // namespace sample
