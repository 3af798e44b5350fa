#pragma once

#include <optional>

#include "achilles/entry.hpp"
#include "journal/file/query.hpp"
#include "journal/journal.hpp"

namespace achilles::journal {

/// The entries that a filter lets through, one at a time, in the order of day, time and number.
class Selection {
 public:
  Selection(Connection& connection, const Filter& filter);

  /// Nothing after the last. Throws Error when the entry is damaged.
  [[nodiscard]] std::optional<Entry> next();

 private:
  Connection& connection_;
  Query query_;
  Entry (*read_)(Connection&, const Query&);
};

}  // namespace achilles::journal
