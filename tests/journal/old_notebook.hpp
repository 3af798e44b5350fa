#pragma once

#include "notebook.hpp"

namespace achilles::test {

/// A journal as an older achilles left it: the tables of its format, and the rows kept in `format_N.sql`, of the newest
/// N that it could hold.
class OldNotebook : public Notebook {
 public:
  explicit OldNotebook(int format);

  void bring_up_to_date() const;

  /// Every column that the format had, of every entry, in the order of numbers.
  [[nodiscard]] std::string columns() const;

 private:
  std::string row_;  ///< SQL: those columns of one entry as text
};

}  // namespace achilles::test
