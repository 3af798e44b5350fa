#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <clocale>
#include <string_view>

#include "platform/platform.hpp"

namespace achilles::platform {

Stream standard_stream(int descriptor) { return {::isatty(descriptor) == 1}; }

std::optional<int> terminal_width() {
  for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO}) {
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  }
  return std::nullopt;
}

bool utf8_locale() {
  if (std::setlocale(LC_CTYPE, "") == nullptr) return false;
  return std::string_view(::nl_langinfo(CODESET)) == "UTF-8";
}

}  // namespace achilles::platform
