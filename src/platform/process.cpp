#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "platform/platform.hpp"

namespace achilles::platform {

void prepare_process() {
  // `open` takes the lowest free descriptor. Read-only, so that writing to a stdout that was closed still fails.
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF && ::open("/dev/null", O_RDONLY) == -1) break;
  }
  std::signal(SIGCHLD, SIG_DFL);  // whoever started us may have left it ignored, and then no child's end can be asked
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  ::umask(S_IRWXG | S_IRWXO);
}

}  // namespace achilles::platform
