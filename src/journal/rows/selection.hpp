#pragma once

#include <optional>

#include "achilles/entry.hpp"
#include "journal/file/query.hpp"
#include "journal/file/reading.hpp"
#include "journal/rows/fates.hpp"
#include "journal/rows/filter.hpp"

namespace achilles::journal {

/// The entries that a filter lets through, one at a time, in the order of day, time and number.
class Selection {
 public:
  Selection(Connection& connection, const Filter& filter);

  /// Nothing after the last. Throws Error when the entry is damaged.
  [[nodiscard]] std::optional<Entry> next();

 private:
  [[nodiscard]] std::optional<Entry> next_of_all();

  Connection& connection_;
  Reading reading_;             ///< the fates and the entries are those of one moment
  std::optional<Fates> fates_;  ///< where the question is for all entries
  Query query_;
};

}  // namespace achilles::journal
