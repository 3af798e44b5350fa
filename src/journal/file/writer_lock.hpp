#pragma once

#include <filesystem>
#include <memory>

#include "journal/file/connection.hpp"

namespace achilles::journal {

/// How often a journal may be replaced while one command waits for its lock: somebody restores, and again.
inline constexpr int most_replacements = 20;

/// The lock that every writer of a journal takes, held without writing anything: what stands at the path meanwhile may
/// be replaced or removed. Whoever waits for the lock finds out afterwards (`Connection::moved`).
class WriterLock {
 public:
  /// Makes an empty file where there is none, so that the first writer waits too; an interrupted write is rolled back.
  /// Throws what the libraries throw, where it is locked or read-only, and Error (Exit::storage) where it is replaced
  /// again and again. Nothing where the file is too damaged to be locked, and so to be written by anybody.
  static std::unique_ptr<WriterLock> on(const std::filesystem::path& journal, std::chrono::milliseconds patience);

  explicit WriterLock(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
  ~WriterLock();
  WriterLock(const WriterLock&) = delete;
  WriterLock& operator=(const WriterLock&) = delete;

 private:
  std::unique_ptr<Connection> connection_;
};

}  // namespace achilles::journal
