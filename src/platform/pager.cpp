#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

#include "platform/platform.hpp"

namespace achilles::platform {
namespace {

/// While it lives, a key such as Ctrl-C is for the other program on this terminal.
class KeysForAnother {
 public:
  KeysForAnother() = default;
  ~KeysForAnother() { give_back(); }
  KeysForAnother(const KeysForAnother&) = delete;
  KeysForAnother& operator=(const KeysForAnother&) = delete;
  void give_back() const {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGQUIT, quit_);
  }

 private:
  using Handler = void (*)(int);
  Handler interrupt_ = std::signal(SIGINT, SIG_IGN);
  Handler quit_ = std::signal(SIGQUIT, SIG_IGN);
};

/// Writes until all is written or nobody reads any more.
void write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(descriptor, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      return;
    }
  }
}

constexpr int not_started = 127, not_executable = 126;  ///< as shells say it

[[noreturn]] void become(const std::vector<std::string>& program, int input) {
  ::dup2(input, STDIN_FILENO);
  std::signal(SIGPIPE, SIG_DFL);
  std::signal(SIGXFSZ, SIG_DFL);
  std::vector<char*> words;
  for (const auto& word : program) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  ::execvp(words.front(), words.data());
  ::_exit(not_started);
}

}  // namespace

bool show_through(const std::vector<std::string>& program, std::string_view text) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
  const KeysForAnother keys;
  const auto child = ::fork();
  if (child == 0) {
    keys.give_back();
    become(program, ends[0]);
  }
  ::close(ends[0]);
  if (child > 0) write_all(ends[1], text);
  ::close(ends[1]);
  if (child < 0) return false;
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return false;
  }
  if (!WIFEXITED(status)) return true;
  return WEXITSTATUS(status) != not_started && WEXITSTATUS(status) != not_executable;
}

}  // namespace achilles::platform
