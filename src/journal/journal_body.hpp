#pragma once

#include <memory>

#include "journal/file/connection.hpp"
#include "journal/journal.hpp"

namespace achilles::journal {

struct Journal::Body {
  std::unique_ptr<Connection> connection;
};

}  // namespace achilles::journal
