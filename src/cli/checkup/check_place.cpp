#include "cli/checkup/checks.hpp"
#include "cli/checkup/synchroniser.hpp"
#include "platform/file_system.hpp"

namespace achilles::cli::checkup {
namespace {

namespace fs = std::filesystem;
using platform::FileSystem;

/// The directory as it is behind its links; as it is written where that is not known.
fs::path resolved(const fs::path& directory) {
  std::error_code unknown;
  auto real = fs::weakly_canonical(directory, unknown);
  return unknown ? directory : real;
}

/// The runner's home; empty where nothing says where it is.
fs::path home_of(const World& world) {
  const auto home = world.environment("HOME");
  return home ? resolved(*home) : fs::path{};
}

bool in_repository(const fs::path& directory) {
  std::error_code unknown;
  for (auto here = directory; here.has_relative_path(); here = here.parent_path()) {
    if (fs::exists(here / ".git", unknown)) return true;
  }
  return false;
}

/// Room for the journal to be rewritten once, and some more.
constexpr std::uint64_t megabyte = std::uint64_t{1024} * 1024;
constexpr std::uint64_t plenty = 64 * megabyte;

std::uint64_t needed_for(const fs::path& journal) {
  std::error_code missing;
  const auto size = fs::file_size(journal, missing);
  return megabyte + (missing ? 0 : 2 * std::uint64_t{size});
}

}  // namespace

void check_place(Patient& patient) {
  const auto directory = resolved(patient.directory());
  const auto at = directory.string();
  const auto system = platform::file_system_of(directory);
  const auto kind = system ? system->kind : FileSystem::Kind::local;
  if (kind == FileSystem::Kind::network) patient.has({.ailment = Ailment::network, .at = at});
  if (kind == FileSystem::Kind::program) patient.has({.ailment = Ailment::other_program, .at = at});
  if (const auto synchroniser = synchroniser_of(directory, home_of(patient.world)); !synchroniser.empty()) {
    patient.has({.ailment = Ailment::synchronised, .at = at, .detail = std::string{synchroniser}});
  }
  if (in_repository(directory)) patient.has({.ailment = Ailment::versioned, .at = at});
}

void check_disk(Patient& patient) {
  const auto at = patient.directory().string();
  const auto system = platform::file_system_of(patient.directory());
  if (!system) return;
  const auto megabytes = static_cast<std::int64_t>(system->free_bytes / megabyte);
  if (system->read_only) return patient.has({.ailment = Ailment::read_only, .at = at});
  if (system->free_bytes < needed_for(patient.file())) {
    patient.has({.ailment = Ailment::full, .at = at, .count = megabytes});
  } else if (system->free_bytes < plenty) {
    patient.has({.ailment = Ailment::nearly_full, .at = at, .count = megabytes});
  }
}

}  // namespace achilles::cli::checkup
