#pragma once

#include <cstdint>
#include <string>

#include "achilles/entry.hpp"

namespace achilles {

/// One command that changed the journal: the unit of undo.
struct Operation {
  std::int64_t number = 0;
  std::string uuid;
  Moment at;
  std::string command;  ///< the words that name it: "log run"
  friend bool operator==(const Operation&, const Operation&) = default;
};

/// One form that an entry had.
struct Version {
  Entry entry;
  Operation stored;         ///< the command that gave it this form
  bool taken_back = false;  ///< that command was
  bool counts = false;      ///< it is the form that counts now
};

}  // namespace achilles
