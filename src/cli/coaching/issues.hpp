#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "achilles/error.hpp"
#include "protocol/load.hpp"

namespace achilles::cli {

/// `file:line:column  /json/pointer: what; fix`, each on one line however long it is, as an editor that goes there
/// wants it.
[[nodiscard]] std::string issue_lines(std::string_view file, const std::vector<protocol::Issue>& issues);

/// The same for programs. The hash is that of a text that is valid.
[[nodiscard]] std::string issues_json(std::string_view file, std::string_view hash,
                                      const std::vector<protocol::Issue>& issues);

/// That what was named on the command line so is no valid protocol, with the first issue.
[[nodiscard]] Error no_valid_protocol(std::string_view named, const std::vector<protocol::Issue>& issues);

}  // namespace achilles::cli
