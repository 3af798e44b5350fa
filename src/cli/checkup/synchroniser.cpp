#include "cli/checkup/synchroniser.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "achilles/error.hpp"
#include "platform/platform.hpp"

namespace achilles::cli::checkup {
namespace {

namespace fs = std::filesystem;

/// Its folder usually has one of two names, with something in brackets or after a dash behind it, and a marker in it.
struct Synchroniser {
  std::string_view name, folder, other_folder, marker;
};

constexpr std::array<Synchroniser, 8> all{{
    {"Dropbox", "Dropbox", "", ".dropbox.cache"},
    {"OneDrive", "OneDrive", "", ".849C9593-D756-4E56-8D6E-42412F2A707B"},
    {"Google Drive", "Google Drive", "GoogleDrive", ".tmp.drivedownload"},
    {"Nextcloud", "Nextcloud", "nextcloud", ".nextcloudsync.log"},
    {"ownCloud", "ownCloud", "owncloud", ".owncloudsync.log"},
    {"iCloud", "Mobile Documents", "com~apple~CloudDocs", ""},
    {"Syncthing", "", "", ".stfolder"},
    {"Resilio Sync", "", "", ".sync"},
}};

bool is_called(std::string_view name, std::string_view folder) {
  if (folder.empty() || !name.starts_with(folder)) return false;
  const auto rest = name.substr(folder.size());
  return rest.empty() || rest.starts_with(" (") || rest.starts_with(" - ");
}

bool holds(const fs::path& directory, std::string_view marker) {
  std::error_code unknown;
  return !marker.empty() && fs::exists(directory / marker, unknown);
}

/// Nextcloud's and ownCloud's list of what they have seen.
bool holds_list(const fs::path& directory) try {
  const auto files = platform::files_in(directory, ".db");
  return std::ranges::any_of(files, [](const fs::path& file) {
    const auto name = file.filename().string();
    return name.starts_with(".sync_") || name.starts_with("._sync_");
  });
} catch (const Error&) {  // whoever may not list a folder above the journal keeps nothing in step there
  return false;
}

}  // namespace

std::string_view synchroniser_of(const fs::path& directory, const fs::path& home) {
  for (auto here = directory; here.has_relative_path() && here != home.parent_path(); here = here.parent_path()) {
    const auto name = here.filename().string();
    for (const auto& one : all) {
      if (is_called(name, one.folder) || is_called(name, one.other_folder) || holds(here, one.marker)) return one.name;
    }
    if (holds_list(here)) return "Nextcloud";
  }
  return {};
}

}  // namespace achilles::cli::checkup
