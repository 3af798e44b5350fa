#pragma once

#include "journal/file/connection.hpp"

namespace achilles::journal {

/// Makes one file a copy of another, page for page. Throws SQLite::Exception, or std::system_error where another
/// program keeps it from that.
void copy_pages(Connection& from, Connection& to);

/// From now on nothing that is written through it waits for the disk, or can be rolled back by another: for a copy
/// that nobody else knows of, and that is put on the disk as a whole.
void make_hasty(Connection& copy);

}  // namespace achilles::journal
