#pragma once

#include <filesystem>
#include <string_view>

namespace achilles::cli::checkup {

/// The program that keeps a directory, or one it stands in, in step with other machines: "Dropbox". Known by the names
/// of directories and by what such programs put into them; empty where there is none. What lies above the home is not
/// looked into.
[[nodiscard]] std::string_view synchroniser_of(const std::filesystem::path& directory,
                                               const std::filesystem::path& home = {});

}  // namespace achilles::cli::checkup
