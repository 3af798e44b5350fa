#include "platform/run_program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

namespace achilles::platform {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_said = 1U << 16U;
/// How soon an end is noticed that no pipe tells of.
constexpr int tick_ms = 5;

/// One end of a pipe, closed when it is done with.
class End {
 public:
  End() = default;
  explicit End(int number) : number_(number) {}
  End(End&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  End& operator=(End&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~End() { close(); }
  void close() {
    if (number_ >= 0) ::close(std::exchange(number_, -1));
  }
  [[nodiscard]] bool open() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_ = -1;
};

/// While it lives, a program that does not read is an error of the write and no signal.
class NoSignalOfPipes {
 public:
  NoSignalOfPipes() : before_(std::signal(SIGPIPE, SIG_IGN)) {}
  ~NoSignalOfPipes() { std::signal(SIGPIPE, before_); }
  NoSignalOfPipes(const NoSignalOfPipes&) = delete;
  NoSignalOfPipes& operator=(const NoSignalOfPipes&) = delete;

 private:
  void (*before_)(int);
};

struct Pipe {
  End read, write;
};

std::optional<Pipe> pipe_of_our_own() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  return Pipe{End{ends[0]}, End{ends[1]}};
}

/// The variables of this process with some in place of theirs, as `posix_spawn` takes them.
class Environment {
 public:
  explicit Environment(const Variables& variables) {
    for (char** one = environ; *one != nullptr; ++one) {
      const std::string_view line{*one};
      const auto name = line.substr(0, line.find('='));
      if (std::ranges::find(variables, name, &Variables::value_type::first) == variables.end())
        lines_.emplace_back(line);
    }
    for (const auto& [name, value] : variables) lines_.push_back(name + "=" + value);
    for (auto& line : lines_) places_.push_back(line.data());
    places_.push_back(nullptr);
  }
  [[nodiscard]] char* const* places() const { return places_.data(); }

 private:
  std::vector<std::string> lines_;
  std::vector<char*> places_;
};

/// Starts the file with these as its standard streams; nothing when the system cannot.
std::optional<pid_t> started(const std::filesystem::path& file, int in, int out, const Variables& variables) {
  posix_spawn_file_actions_t streams;
  ::posix_spawn_file_actions_init(&streams);
  ::posix_spawn_file_actions_adddup2(&streams, in, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&streams, out, STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&streams, out, STDERR_FILENO);
  ::posix_spawn_file_actions_addclosefrom_np(&streams, STDERR_FILENO + 1);
  posix_spawnattr_t manner;
  ::posix_spawnattr_init(&manner);
  sigset_t usual;
  ::sigemptyset(&usual);
  ::posix_spawnattr_setsigmask(&manner, &usual);
  ::sigaddset(&usual, SIGPIPE);  // which we ignore, and so would it
  ::sigaddset(&usual, SIGXFSZ);
  ::posix_spawnattr_setsigdefault(&manner, &usual);
  ::posix_spawnattr_setpgroup(&manner, 0);
  ::posix_spawnattr_setflags(&manner, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  std::string name = file.native();
  const std::array<char*, 2> words{name.data(), nullptr};
  const Environment environment{variables};
  pid_t process = 0;
  const int failed = ::posix_spawn(&process, name.c_str(), &streams, &manner, words.data(), environment.places());
  ::posix_spawnattr_destroy(&manner);
  ::posix_spawn_file_actions_destroy(&streams);
  return failed == 0 ? std::optional{process} : std::nullopt;
}

/// What goes to a program and comes from it, without waiting for either.
class Talk {
 public:
  Talk(End to, End from, std::string_view input) : to_(std::move(to)), from_(std::move(from)), input_(input) {
    ::fcntl(to_.number(), F_SETFL, O_NONBLOCK);
    ::fcntl(from_.number(), F_SETFL, O_NONBLOCK);
    if (input_.empty()) to_.close();
  }

  /// Waits a little, and moves what can be moved.
  void go_on() {
    std::array<pollfd, 2> ends{pollfd{to_.number(), POLLOUT, 0}, pollfd{from_.number(), POLLIN, 0}};
    ::poll(ends.data(), ends.size(), tick_ms);
    if (to_.open() && ends[0].revents != 0) write();
    if (from_.open() && ends[1].revents != 0) read();
  }

  /// Takes what is there already.
  void finish() {
    while (from_.open() && read()) {
    }
  }

  [[nodiscard]] std::string said() { return std::move(said_); }

 private:
  void write() {
    const auto count = ::write(to_.number(), input_.data(), input_.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (count > 0) input_.remove_prefix(static_cast<std::size_t>(count));
    if (count < 0 || input_.empty()) to_.close();
  }

  /// Whether there may be more at once.
  bool read() {
    std::array<char, 4096> page{};
    const auto count = ::read(from_.number(), page.data(), page.size());
    if (count < 0 && errno == EINTR) return true;
    if (count < 0 && errno == EAGAIN) return false;
    if (count <= 0) {
      from_.close();
      return false;
    }
    said_.append(page.data(), std::min(static_cast<std::size_t>(count), most_said - said_.size()));
    return true;
  }

  End to_, from_;
  std::string_view input_;
  std::string said_;
};

Ran ended(int status) {
  if (WIFEXITED(status)) return {Ran::End::exited, WEXITSTATUS(status), {}};
  return {Ran::End::killed, WTERMSIG(status), {}};
}

}  // namespace

Ran run_program(const std::filesystem::path& file, std::string_view input, const Variables& variables,
                std::chrono::milliseconds limit) {
  const NoSignalOfPipes quiet;
  auto to = pipe_of_our_own();
  auto from = pipe_of_our_own();
  if (!to || !from) return {};
  const auto process = started(file, to->read.number(), from->write.number(), variables);
  if (!process) return {};
  to->read.close();
  from->write.close();

  const auto deadline = Clock::now() + limit;
  Talk talk{std::move(to->write), std::move(from->read), input};
  int status = 0;
  bool late = false;
  pid_t over = 0;
  while ((over = ::waitpid(*process, &status, WNOHANG)) == 0) {
    talk.go_on();
    late = Clock::now() >= deadline;
    if (!late) continue;
    ::kill(-*process, SIGKILL);
    over = ::waitpid(*process, &status, 0);
    break;
  }
  talk.finish();
  if (over < 0 && !late) return {};  // how it ended is unknown, which is no success
  auto ran = late ? Ran{Ran::End::too_long, 0, {}} : ended(status);
  ran.said = talk.said();
  return ran;
}

bool executable(const std::filesystem::path& file) {
  std::error_code unknown;
  return std::filesystem::is_regular_file(file, unknown) && ::access(file.c_str(), X_OK) == 0;
}

}  // namespace achilles::platform
