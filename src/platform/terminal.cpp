#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <clocale>
#include <string_view>

#include "platform/platform.hpp"

namespace achilles::platform {

Stream standard_stream(int descriptor) { return {::isatty(descriptor) == 1}; }

namespace {

/// What the first terminal among the standard streams says that is not 0.
std::optional<int> terminal_says(unsigned short winsize::*what) {
  for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO}) {
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.*what > 0) return size.*what;
  }
  return std::nullopt;
}

}  // namespace

std::optional<int> terminal_width() { return terminal_says(&winsize::ws_col); }
std::optional<int> terminal_height() { return terminal_says(&winsize::ws_row); }

bool utf8_locale() {
  if (std::setlocale(LC_CTYPE, "") == nullptr) return false;
  return std::string_view(::nl_langinfo(CODESET)) == "UTF-8";
}

}  // namespace achilles::platform
