#pragma once

#include <string>
#include <vector>

#include "cli/guided/consent.hpp"
#include "cli/recording/recording.hpp"

namespace achilles::cli {

/// Revises the entries and reports it. Where that changes what the coach says today and somebody is there to be asked,
/// they see what it would do and are asked first, while the journal is free for others.
Exit revise_with_consent(World& world, const std::string& command, const std::vector<journal::Revision>& revisions,
                         const Consent& consent);

}  // namespace achilles::cli
