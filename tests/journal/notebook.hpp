#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "journal/journal.hpp"
#include "support/builders.hpp"
#include "support/temporary_home.hpp"

namespace achilles::test {

using journal::Journal;

inline Moment moment(const char* iso) { return *Moment::from_iso(iso); }

/// A happening at noon of a day.
Happening on(const char* day, Body body, std::string note = {});
inline Happening morning(const char* day, int score) { return on(day, Morning{.pain = pain(score), .stiffness = {}}); }
Happening started(const char* day);
Happening switched(const char* day, std::string protocol);

/// A journal in a directory of its own.
class Notebook {
 public:
  [[nodiscard]] std::filesystem::path file() const { return home_.path() / "achilles.db"; }
  [[nodiscard]] Journal read() const { return Journal::open(file(), Journal::Access::read); }
  [[nodiscard]] Journal write() const { return Journal::open(file(), Journal::Access::write); }

  /// Stores happenings as one operation.
  std::vector<Entry> log(const std::vector<Happening>& happenings, const std::string& command = "log") const;
  std::vector<Entry> revise(std::int64_t number, const Happening& to, const std::string& command = "edit") const;
  std::optional<journal::Reversal> undo() const;
  std::optional<journal::Reversal> redo() const;
  void keep(const journal::Checkpoint& checkpoint) const;
  void keep(const journal::KeptProgramme& programme) const;

  /// The numbers of the living entries, in their order.
  [[nodiscard]] std::vector<std::int64_t> living() const;

  /// Runs SQL behind the journal's back, without its checks. The first value it gives, as text.
  std::string sql(const std::string& text) const;

 private:
  TemporaryHome home_;
};

/// A journal opened behind its back: whatever is written, its pages have their sums.
[[nodiscard]] SQLite::Database behind(const std::filesystem::path& file);

[[nodiscard]] std::string bytes_of(const std::filesystem::path& file);
void put_bytes(const std::filesystem::path& file, const std::string& bytes);

}  // namespace achilles::test
