#pragma once

#include <string_view>

#include "achilles/error.hpp"
#include "journal/file/connection.hpp"

namespace achilles::journal {

/// The truth about a COMMIT that reported failure, found by looking for the operation with a fresh connection:
/// `cause` when it was not stored, and an Error that says so when it was, or when nobody can tell.
[[nodiscard]] Error verdict(Connection& connection, std::string_view uuid, const Error& cause);

}  // namespace achilles::journal
