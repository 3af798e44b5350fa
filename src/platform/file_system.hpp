#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace achilles::platform {

/// What files lie on.
struct FileSystem {
  enum class Kind : std::uint8_t {
    local,
    network,  ///< another machine's, whose locks cannot be relied on
    program,  ///< kept by a program (FUSE), which may be anything
  };
  Kind kind = Kind::local;
  bool read_only = false;
  std::uint64_t free_bytes = 0;  ///< for this user
};

/// Of a directory, or of the nearest one above it that is there. Nothing where the system does not say.
[[nodiscard]] std::optional<FileSystem> file_system_of(const std::filesystem::path& directory);

/// The kind that statfs(2) calls by that number.
[[nodiscard]] FileSystem::Kind kind_of_file_system(std::uint32_t number);

}  // namespace achilles::platform
