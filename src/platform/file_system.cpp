#include "platform/file_system.hpp"

#include <sys/statfs.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <array>
#include <system_error>

namespace achilles::platform {
namespace {

// statfs(2) and linux/magic.h, which does not name them all.
constexpr std::uint32_t fuse = 0x65735546;
constexpr std::array<std::uint32_t, 14> of_other_machines{
    0x00006969,  // NFS
    0x0000517b,  // SMB
    0xff534d42,  // CIFS
    0xfe534d42,  // SMB 2 and 3
    0x01021997,  // 9p, which virtual machines share folders by
    0x786f4256,  // VirtualBox
    0xbacbacbc,  // VMware
    0x5346414f,  // AFS
    0x6b414653,  // the same, by the kernel
    0x00c36400,  // Ceph
    0x0bd00bd0,  // Lustre
    0x01161970,  // GFS2
    0x7461636f,  // OCFS2
    0x73757245,  // Coda
};

}  // namespace

FileSystem::Kind kind_of_file_system(std::uint32_t number) {
  if (number == fuse) return FileSystem::Kind::program;
  return std::ranges::find(of_other_machines, number) == of_other_machines.end() ? FileSystem::Kind::local
                                                                                 : FileSystem::Kind::network;
}

std::optional<FileSystem> file_system_of(const std::filesystem::path& directory) {
  auto there = std::filesystem::absolute(directory);
  std::error_code unknown;
  while (!std::filesystem::is_directory(there, unknown) && there.has_relative_path()) there = there.parent_path();
  struct statfs type {};
  struct statvfs room {};
  if (::statfs(there.c_str(), &type) != 0 || ::statvfs(there.c_str(), &room) != 0) return std::nullopt;
  return FileSystem{.kind = kind_of_file_system(static_cast<std::uint32_t>(type.f_type)),
                    .read_only = (room.f_flag & ST_RDONLY) != 0,
                    .free_bytes = std::uint64_t{room.f_bavail} * room.f_frsize};
}

}  // namespace achilles::platform
