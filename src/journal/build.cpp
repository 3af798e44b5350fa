#include "journal/build.hpp"

#include <sqlite3.h>

#include "journal/migrate.hpp"

namespace achilles::journal {

int newest_format() { return static_cast<int>(all_migrations().size()); }

std::string_view sqlite_version() { return sqlite3_libversion(); }

}  // namespace achilles::journal
