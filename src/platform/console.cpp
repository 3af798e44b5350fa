#include "platform/console.hpp"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>

namespace achilles::platform {
namespace {

using std::chrono::milliseconds;

constexpr std::string_view own_screen = "\x1b[?1049h\x1b[?25l\x1b[2J";
constexpr std::string_view screen_before = "\x1b[0m\x1b[?25h\x1b[?1049l";

/// Writes until all is written, or nobody is there any more: that is heard of where keys are read.
void write_all(std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(STDOUT_FILENO, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      return;
    }
  }
}

/// The bytes without escape sequences, which come in one piece.
std::string typed(std::string_view bytes) { return std::string{bytes.substr(0, bytes.find('\x1b'))}; }

}  // namespace

milliseconds since_boot() {
  timespec now{};
  ::clock_gettime(CLOCK_BOOTTIME, &now);
  const auto time = std::chrono::seconds{now.tv_sec} + std::chrono::nanoseconds{now.tv_nsec};
  return std::chrono::duration_cast<milliseconds>(time);
}

Console::Console(Kind kind) : kind_(kind) {
  ::sigemptyset(&signals_);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH})
    ::sigaddset(&signals_, signal);
  ::pthread_sigmask(SIG_BLOCK, &signals_, &mask_before_);
  signals_in_ = ::signalfd(-1, &signals_, SFD_CLOEXEC | SFD_NONBLOCK);
  timer_ = ::timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  take();
}

Console::~Console() {
  give_back();
  ::close(timer_);
  ::close(signals_in_);
  ::pthread_sigmask(SIG_SETMASK, &mask_before_, nullptr);
}

void Console::take() {
  ::tcgetattr(STDIN_FILENO, &before_);
  termios keys = before_;
  keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
  keys.c_cc[VMIN] = 1;
  keys.c_cc[VTIME] = 0;
  ::tcsetattr(STDIN_FILENO, TCSADRAIN, &keys);
  taken_ = true;
  if (kind_ == Kind::screen) write_all(own_screen);
  forget();
}

void Console::give_back() {
  if (!taken_) return;
  taken_ = false;
  if (kind_ == Kind::screen) write_all(screen_before);
  ::tcsetattr(STDIN_FILENO, TCSADRAIN, &before_);
}

Waking Console::wait(std::optional<milliseconds> until) {
  itimerspec moment{};
  if (until) {
    const auto at = std::max(*until, milliseconds{1});
    moment.it_value.tv_sec = static_cast<std::time_t>(at.count() / 1'000);
    moment.it_value.tv_nsec = static_cast<long>(at.count() % 1'000) * 1'000'000;
  }
  ::timerfd_settime(timer_, TFD_TIMER_ABSTIME, &moment, nullptr);
  std::array<pollfd, 3> sources{pollfd{signals_in_, POLLIN, 0}, pollfd{STDIN_FILENO, POLLIN, 0},
                                pollfd{timer_, POLLIN, 0}};
  while (::poll(sources.data(), sources.size(), -1) < 0) {
    if (errno != EINTR) return {Waking::By::ended};
  }
  if (sources[0].revents != 0) return woken_by_signal();
  if (sources[1].revents != 0) return woken_by_keys();
  return {Waking::By::time};
}

Waking Console::woken_by_signal() {
  signalfd_siginfo signal{};
  if (::read(signals_in_, &signal, sizeof signal) != sizeof signal) return {Waking::By::resized};
  switch (signal.ssi_signo) {
    case SIGTSTP:
      return {Waking::By::suspended};
    case SIGCONT:
    case SIGWINCH:
      forget();
      return {Waking::By::resized};
    default:
      return {Waking::By::ended};
  }
}

Waking Console::woken_by_keys() {
  std::array<char, 256> bytes{};
  const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
  if (count <= 0) return {Waking::By::ended};
  return {Waking::By::keys, typed({bytes.data(), static_cast<std::size_t>(count)})};
}

void Console::draw(const std::vector<std::string>& lines) {
  std::string bytes;
  const bool all = drawn_.empty();
  if (all) bytes += "\x1b[2J";
  for (std::size_t row = 0; row < std::max(lines.size(), drawn_.size()); ++row) {
    const auto line = row < lines.size() ? std::string_view{lines[row]} : std::string_view{};
    if (!all && row < drawn_.size() && drawn_[row] == line) continue;
    bytes.append("\x1b[").append(std::to_string(row + 1)).append(";1H").append(line).append("\x1b[K");
  }
  drawn_ = lines;
  write_all(bytes);
}

void Console::print(std::string_view text) { write_all(text); }

ScreenSize screen_size() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return {};
  return {size.ws_col, size.ws_row};
}

void Console::suspend() {
  give_back();
  sigset_t stop{};
  ::sigemptyset(&stop);
  ::sigaddset(&stop, SIGTSTP);
  ::raise(SIGTSTP);  // it waits until it is let through
  ::pthread_sigmask(SIG_UNBLOCK, &stop, nullptr);
  ::pthread_sigmask(SIG_BLOCK, &stop, nullptr);
  take();
}

}  // namespace achilles::platform
