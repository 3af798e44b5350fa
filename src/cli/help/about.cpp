#include "cli/help/about.hpp"

#include <fmt/format.h>

#include "achilles/coach.hpp"
#include "cli/help/columns.hpp"
#include "journal/build.hpp"
#include "protocol/read/format.hpp"

namespace achilles::cli {
namespace {

std::string compiler() {
#if defined(__clang__)
  return fmt::format("Clang {}.{}.{}", __clang_major__, __clang_minor__, __clang_patchlevel__);
#else
  return fmt::format("GCC {}.{}.{}", __GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__);
#endif
}

}  // namespace

std::string version_line() { return "achilles " ACHILLES_VERSION "\n"; }

std::string about_page(const render::Look& look) {
  return version_line() + columns({{"rules", fmt::format("version {}", rules_version)},
                                   {"journal", fmt::format("format {}", journal::newest_format())},
                                   {"protocols", fmt::format("format {}", protocol::known_format)},
                                   {"SQLite", fmt::format("{}, part of the program", journal::sqlite_version())},
                                   {"compiler", compiler()},
                                   {"build", ACHILLES_BUILD},
                                   {"licence", "MIT"}},
                                  look);
}

}  // namespace achilles::cli
