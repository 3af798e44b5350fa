#include "journal/backup/aside.hpp"

#include <fmt/format.h>

#include "journal/backup/backup_name.hpp"
#include "journal/file/private_file.hpp"

namespace achilles::journal {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view backup_mark = ".backup-", damaged_mark = ".damaged-";

std::string replaced_once(std::string name, std::string_view from, std::string_view to) {
  const auto at = name.rfind(from);
  return at == std::string::npos ? name : name.replace(at, from.size(), to);
}

fs::path beside(const fs::path& file, const char* suffix) {
  auto path = file;
  path += suffix;
  return path;
}

fs::path free_name(const fs::path& journal, std::chrono::sys_seconds at) {
  for (int nth = 1;; ++nth) {
    auto name = journal.parent_path() / replaced_once(backup_name(journal, at, nth), backup_mark, damaged_mark);
    if (!fs::exists(fs::symlink_status(name))) return name;
  }
}

}  // namespace

fs::path set_aside(const fs::path& journal, const Moment& now) {
  const auto name = free_name(journal, now.utc);
  std::error_code impossible;
  fs::create_hard_link(journal, name, impossible);
  if (impossible) fs::rename(journal, name);
  for (const auto* suffix : {"-journal", "-wal", "-shm"}) {
    const auto left = beside(journal, suffix);
    if (fs::exists(fs::symlink_status(left))) fs::rename(left, beside(name, suffix));
  }
  sync(journal.parent_path());
  return name;
}

bool is_set_aside(const fs::path& journal, const fs::path& file) {
  const auto name = file.filename().string();
  if (name.find(damaged_mark) == std::string::npos) return false;
  auto plain = replaced_once(name, damaged_mark, backup_mark);
  for (const std::string_view suffix : {"-journal", "-wal", "-shm"}) {
    if (plain.ends_with(suffix)) plain.resize(plain.size() - suffix.size());
  }
  return instant_in_name(journal, plain).has_value();
}

}  // namespace achilles::journal
