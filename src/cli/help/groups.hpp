#pragma once

#include <array>
#include <string_view>

#include "cli/arguments/command.hpp"

namespace achilles::cli {

/// A heading of help, in help's order. Commands that nobody types have none.
struct Heading {
  Group group;
  std::string_view title;
};
inline constexpr std::array headings{Heading{Group::everyday, "Every day"}, Heading{Group::journal, "Your journal"},
                                     Heading{Group::data, "Your data"}, Heading{Group::programme, "Programmes"},
                                     Heading{Group::program, "The program"}};

/// What a newcomer types first.
inline constexpr std::array everyday_examples{
    Example{"achilles plan", "today's routine, and why"},
    Example{"achilles log run 8km 44min -p 3", "a run, with pain 3 during it"},
    Example{"achilles log morning 2", "pain 2 on the first steps today"}};

}  // namespace achilles::cli
