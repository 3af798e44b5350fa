#pragma once

#include "journal/connection.hpp"

namespace achilles::journal {

/// Makes one file a copy of another, page for page. Throws SQLite::Exception, or std::system_error where another
/// program keeps it from that.
void copy_pages(Connection& from, Connection& to);

}  // namespace achilles::journal
