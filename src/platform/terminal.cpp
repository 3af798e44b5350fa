#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>
#include <string_view>

#include "platform/platform.hpp"

namespace achilles::platform {

Stream standard_stream(int descriptor) {
  const bool terminal = ::isatty(descriptor) == 1;
  struct stat found {};
  const bool read_by_another = ::fstat(descriptor, &found) == 0 && (S_ISFIFO(found.st_mode) || S_ISSOCK(found.st_mode));
  return {.terminal = terminal, .may_wait = terminal || read_by_another};
}

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

namespace {

/// The character set in a locale's name, in small letters without hyphens: `utf8` of `de_AT.UTF-8@euro` and of `UTF-8`.
std::string character_set(std::string_view locale) {
  locale = locale.substr(0, locale.find('@'));
  locale.remove_prefix(locale.find('.') + 1);  // nothing where there is no point
  std::string set;
  for (const char c : locale) {
    if (c != '-') set += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return set;
}

}  // namespace

// The name is enough: to load the locale would read the files of whatever C library the machine has, and say nothing
// of a terminal far away whose locale is not installed here.
bool utf8_locale() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (const auto locale = environment(name); locale && !locale->empty()) return character_set(*locale) == "utf8";
  }
  return false;
}

}  // namespace achilles::platform
