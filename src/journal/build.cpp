#include "journal/build.hpp"

#include <sqlite3.h>

namespace achilles::journal {

std::string_view sqlite_version() { return sqlite3_libversion(); }

}  // namespace achilles::journal
