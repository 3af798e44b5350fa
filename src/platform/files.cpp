#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "achilles/error.hpp"
#include "achilles/unfinished.hpp"
#include "platform/new_file.hpp"
#include "platform/platform.hpp"

namespace achilles::platform {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& file, int error) {
  const auto directory = file.parent_path().string();
  const auto not_written = [&file](const std::string& cause, std::string next_step) {
    return Error(Exit::storage, file.string() + " was not written: " + cause, std::move(next_step));
  };
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      throw not_written("no space left", "Free some space, then run it again.");
    case EFBIG:
      throw not_written("it may not grow that large", "Raise the limit on the size of files, then run it again.");
    case EROFS:
      throw not_written("the disk is read-only", "Choose another place.");
    case EACCES:
    case EPERM:
      throw not_written("no permission", "Make " + directory + " writable, or choose another place.");
    case ENOENT:
    case ENOTDIR:
      throw not_written("there is no directory " + directory, "Make it, or choose another place.");
    case EISDIR:
      throw not_written("it is a directory", "Name a file.");
    case ELOOP:
      throw not_written("it is a link that leads back to itself", "Remove the link.");
    case ENAMETOOLONG:
      throw not_written("the name is too long", "Choose a shorter one.");
    default:
      throw not_written("the disk reported an error", "Check the disk, then run it again.");
  }
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

/// A new file beside the one it is to replace; gone again when it does not come to that.
class Replacement {
 public:
  explicit Replacement(const fs::path& file)
      : file_(file),
        name_((file.parent_path() / unfinished_name).string()),
        made_(::mkostemp(name_.data(), O_CLOEXEC)) {
    if (made_.number() < 0) fail(file_, errno);
    if (::fchmod(made_.number(), S_IRUSR | S_IWUSR) != 0) give_up();
  }
  ~Replacement() {
    if (!name_.empty()) ::unlink(name_.c_str());
  }
  Replacement(const Replacement&) = delete;
  Replacement& operator=(const Replacement&) = delete;

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto written = ::write(made_.number(), bytes.data(), bytes.size());
      if (written >= 0) {
        bytes.remove_prefix(static_cast<std::size_t>(written));
      } else if (errno != EINTR) {
        give_up();
      }
    }
  }

  void take_place() {
    if (::fsync(made_.number()) != 0) give_up();
    if (::rename(name_.c_str(), file_.c_str()) != 0) give_up();
    name_.clear();
  }

 private:
  [[noreturn]] void give_up() {
    const int error = errno;
    ::unlink(name_.c_str());
    name_.clear();
    fail(file_, error);
  }

  const fs::path& file_;
  std::string name_;
  Descriptor made_;
};

/// The directory of a file, opened before anything is done to the file: afterwards only the disk can fail.
class OpenDirectory {
 public:
  explicit OpenDirectory(const fs::path& file)
      : file_(file), opened_(::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (opened_.number() < 0) fail(file_, errno);
  }

  void sync() const {
    // EINVAL: a file system that cannot sync directories keeps them in order by itself.
    if (::fsync(opened_.number()) == 0 || errno == EINVAL) return;
    throw Error(Exit::unreported, file_.string() + " was written, but the disk reported a failure",
                "Look at it before you rely on it, and check the disk.");
  }

 private:
  const fs::path& file_;
  Descriptor opened_;
};

/// What a link names that leads nowhere yet; the file itself when it is no link.
fs::path end_of_links(const fs::path& file) {
  constexpr int most_links = 40;
  std::error_code unknown;
  auto end = file;
  for (int links = 0; fs::is_symlink(end, unknown); ++links) {
    if (links == most_links) fail(file, ELOOP);
    end = end.parent_path() / fs::read_symlink(end, unknown);
  }
  return end;
}

/// Where the bytes go: through symbolic links, and never in place of a device or a pipe.
fs::path target_of(const fs::path& file) {
  if (file.empty()) throw Error(Exit::usage, "a file without a name cannot be written", "Name it, like journal.csv.");
  std::error_code missing;
  auto target = fs::canonical(file, missing);
  if (missing) return end_of_links(whole_path(file));
  if (fs::is_directory(target)) fail(file, EISDIR);
  if (!fs::is_regular_file(target)) {
    throw Error(Exit::storage, file.string() + " was not written: it is not a file",
                "Write to standard output with '-' and send that there.");
  }
  return target;
}

}  // namespace

void make_directory(const fs::path& directory) {
  std::error_code unknown;
  if (!directory.has_relative_path() || fs::is_directory(directory, unknown)) return;  // not above the root
  make_directory(directory.parent_path());
  if (::mkdir(directory.c_str(), S_IRWXU) != 0 && errno != EEXIST) fail(directory, errno);
}

struct NewFile::Body {
  explicit Body(const fs::path& file) : target(target_of(file)), directory(target), replacement(target) {}
  fs::path target;
  OpenDirectory directory;
  Replacement replacement;
};

NewFile::NewFile(const fs::path& file) : body_(std::make_unique<Body>(file)) {}
NewFile::NewFile(NewFile&&) noexcept = default;
NewFile& NewFile::operator=(NewFile&&) noexcept = default;
NewFile::~NewFile() = default;

void NewFile::write(std::string_view bytes) { body_->replacement.write(bytes); }

void NewFile::take_place() {
  body_->replacement.take_place();
  body_->directory.sync();
}

void replace_file(const fs::path& file, std::string_view bytes) {
  NewFile replacement(file);
  replacement.write(bytes);
  replacement.take_place();
}

}  // namespace achilles::platform
