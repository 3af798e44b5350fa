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
  /// How the entries that count are found.
  enum class Way : unsigned char {
    few,   ///< each by its number, once its fate is known
    all,   ///< where they stand, all fates being known
    past,  ///< by a question that looks back itself
  };
  [[nodiscard]] static Way way_of(const Filter& filter);
  [[nodiscard]] static const char* question(Way way);
  [[nodiscard]] std::optional<Entry> next_of_all();

  Connection& connection_;
  Way way_;
  Reading reading_;  ///< the fates and the entries are those of one moment
  Fates fates_;
  Query query_;
};

}  // namespace achilles::journal
