#include "journal/backup.hpp"

#include <fmt/format.h>

#include <string>

#include "achilles/error.hpp"
#include "journal/private_file.hpp"
#include "journal/query.hpp"
#include "journal/uuid.hpp"

namespace achilles::journal {
namespace {

std::filesystem::path beside(const std::filesystem::path& file, const std::string& addition) {
  return file.parent_path() / (file.stem().string() + "." + addition + file.extension().string());
}

std::filesystem::path free_name(const std::filesystem::path& file, int version) {
  auto name = beside(file, fmt::format("format-{}", version));
  for (int i = 2; std::filesystem::exists(std::filesystem::symlink_status(name)); ++i) {
    name = beside(file, fmt::format("format-{}.{}", version, i));
  }
  return name;
}

/// A file that is gone when this is, unless it was renamed.
class Temporary {
 public:
  explicit Temporary(std::filesystem::path path) : path_(std::move(path)) { create_private_file(path_); }
  ~Temporary() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

bool complete(const std::filesystem::path& copy, const Format& format, std::chrono::milliseconds patience) {
  Connection connection(copy, Journal::Access::read, patience);
  const auto found = format_of(connection);
  if (found.owner != format.owner || found.version != format.version) return false;
  Query check(connection, "PRAGMA integrity_check(1)");
  return check.next() && check.text(0) == "ok";
}

}  // namespace

std::filesystem::path back_up(Connection& connection, const Format& format) {
  const Temporary copy(beside(connection.file(), make_uuid()));
  SQLite::Statement into(connection.database(), "VACUUM INTO ?1");
  into.bind(1, copy.path().string());
  into.exec();
  if (!complete(copy.path(), format, connection.patience())) {
    throw Error(Exit::storage, "not brought up to date: the backup of the journal came out wrong",
                "Nothing was changed. The journal may be damaged: restore an older backup.");
  }
  sync(copy.path());
  auto name = free_name(connection.file(), format.version);
  std::filesystem::rename(copy.path(), name);
  sync(connection.file().parent_path());
  return name;
}

}  // namespace achilles::journal
