#pragma once

#include <optional>
#include <string_view>

#include "achilles/operation_record.hpp"
#include "journal/file/query.hpp"
#include "journal/rows/row_order.hpp"

namespace achilles::journal {

// The rows of the table `programme`.

/// The programme in the row a query stands on: its columns in the order of the table. Throws Error when it is damaged.
[[nodiscard]] KeptProgramme read_programme(Connection& connection, const Query& row);

/// The programme kept under that hash, or nothing. Throws Error when its row is damaged.
[[nodiscard]] std::optional<KeptProgramme> programme(Connection& connection, std::string_view hash);

/// Every programme, one at a time, in the order in which they were kept.
class AllProgrammes {
 public:
  explicit AllProgrammes(Connection& connection);

  /// Nothing after the last. Throws Error when the row is damaged, or is not in its place.
  [[nodiscard]] std::optional<KeptProgramme> next();

 private:
  Connection& connection_;
  Query query_;
  RowOrder order_;
};

/// Adds one, unless its hash is there already.
void keep(Connection& connection, const KeptProgramme& programme);

}  // namespace achilles::journal
