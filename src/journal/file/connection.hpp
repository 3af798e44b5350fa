#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "journal/file/access.hpp"

namespace achilles::journal {

/// An open SQLite file, set up so that a damaged or hostile one can do no harm, with its prepared statements.
class Connection {
 public:
  /// Whether the sum of each page is written and compared. They are left alone in a copy of an older journal, which has
  /// none, and where what remains of a damaged one is read.
  enum class Sums : unsigned char { kept, left_alone };

  /// `file` must not be a symbolic link; its directory must be resolved. Waits up to `patience` for other programs'
  /// locks. Nothing is read yet.
  Connection(const std::filesystem::path& file, Access access, std::chrono::milliseconds patience,
             Sums sums = Sums::kept);

  /// A journal without a file, in memory: empty, until another is copied into it.
  Connection();

  [[nodiscard]] SQLite::Database& database() { return database_; }
  [[nodiscard]] const std::filesystem::path& file() const { return file_; }
  [[nodiscard]] std::chrono::milliseconds patience() const { return patience_; }
  /// The system's error number behind a failure that SQLite gave this result code; 0 when it is not known.
  [[nodiscard]] int system_error(int code) const;

  /// Whether its path leads to another file by now, or to none: what would be written here nobody would find.
  [[nodiscard]] bool moved() const;

  /// From now on what is committed survives a power cut. Reads the file.
  void make_durable();

  /// Every page of a file that is empty, or made from this one, gets room for its sum.
  void leave_room_for_sums();

  enum class References { unchecked, checked };
  /// Whether foreign keys hold. Cannot be changed within a transaction.
  void set(References references);

  /// A prepared statement for exclusive use until it is given back. `sql` is told from others by its address.
  [[nodiscard]] std::unique_ptr<SQLite::Statement> take(const char* sql);
  void give_back(const char* sql, std::unique_ptr<SQLite::Statement> statement);

 private:
  void harden();

  std::filesystem::path file_;
  std::chrono::milliseconds patience_;
  SQLite::Database database_;
  std::vector<std::pair<const char*, std::unique_ptr<SQLite::Statement>>> idle_;
};

}  // namespace achilles::journal
