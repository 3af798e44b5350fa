#include <algorithm>
#include <fstream>
#include <istream>
#include <system_error>

#include "achilles/error.hpp"
#include "platform/platform.hpp"

namespace achilles::platform {

namespace fs = std::filesystem;

bool is_there(const fs::path& file) {
  std::error_code unknown;
  const auto status = fs::status(file, unknown);
  if (fs::status_known(status)) return fs::exists(status);
  throw Error{Exit::storage, file.string() + " cannot be looked at", "Check its permissions, and the disk."};
}

bool is_missing(const std::error_code& trouble) {
  return trouble == std::errc::no_such_file_or_directory || trouble == std::errc::not_a_directory;
}

std::string read_stream(std::istream& in, std::size_t most_bytes) {
  constexpr std::size_t block = 1U << 16U;
  std::string text;
  while (in && text.size() <= most_bytes) {
    const auto had = text.size();
    text.resize(std::min(had + block, most_bytes + 1));
    in.read(&text[had], static_cast<std::streamsize>(text.size() - had));
    text.resize(had + static_cast<std::size_t>(in.gcount()));
  }
  return text;
}

std::string read_file(const fs::path& file, std::size_t most_bytes) {
  if (!is_there(file)) {
    throw Error{Exit::failed, "there is no file " + file.string(), "Check the name and the place."};
  }
  std::error_code unknown;
  if (fs::is_directory(file, unknown)) {
    throw Error{Exit::failed, file.string() + " is a directory", "Name a file in it."};
  }
  std::ifstream in{file, std::ios::binary};
  if (!in) throw Error{Exit::failed, file.string() + " cannot be read", "Check its permissions."};
  auto text = read_stream(in, most_bytes);
  if (in.bad())
    throw Error{Exit::storage, file.string() + " cannot be read: the disk reported an error", "Check the disk."};
  return text;
}

std::vector<fs::path> files_in(const fs::path& directory) {
  std::vector<fs::path> files;
  std::error_code failed;
  for (fs::directory_iterator it{directory, failed}, end; !failed && it != end; it.increment(failed)) {
    std::error_code unknown;
    if (it->is_regular_file(unknown)) files.push_back(it->path());
  }
  if (failed && !is_missing(failed)) {
    throw Error{Exit::storage, directory.string() + " cannot be listed", "Check its permissions, and the disk."};
  }
  std::ranges::sort(files);
  return files;
}

std::vector<fs::path> files_in(const fs::path& directory, std::string_view extension) {
  auto files = files_in(directory);
  std::erase_if(files, [extension](const fs::path& file) { return file.extension() != extension; });
  return files;
}

}  // namespace achilles::platform
