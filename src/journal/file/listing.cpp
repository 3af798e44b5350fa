#include "journal/file/listing.hpp"

#include <algorithm>

namespace achilles::journal {

namespace fs = std::filesystem;

bool is_missing(const std::error_code& trouble) {
  return trouble == std::errc::no_such_file_or_directory || trouble == std::errc::not_a_directory;
}

std::vector<fs::path> entries_in(const fs::path& folder, std::error_code& trouble) {
  std::vector<fs::path> entries;
  for (fs::directory_iterator it{folder, trouble}, end; !trouble && it != end; it.increment(trouble)) {
    entries.push_back(it->path());
  }
  if (is_missing(trouble)) trouble.clear();
  std::ranges::sort(entries);
  return entries;
}

}  // namespace achilles::journal
