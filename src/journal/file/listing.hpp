#pragma once

#include <filesystem>
#include <system_error>
#include <vector>

namespace achilles::journal {

/// Whether the system says that nothing is there, and not that it cannot tell.
[[nodiscard]] bool is_missing(const std::error_code& trouble);

/// What is in a folder, by name; none where there is no such folder. `trouble` is why it could not be listed, if so.
[[nodiscard]] std::vector<std::filesystem::path> entries_in(const std::filesystem::path& folder,
                                                            std::error_code& trouble);

}  // namespace achilles::journal
