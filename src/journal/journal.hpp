#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/entry.hpp"
#include "achilles/operation_record.hpp"
#include "achilles/version.hpp"
#include "journal/file/access.hpp"
#include "journal/rows/checkpoint.hpp"
#include "journal/rows/episode.hpp"
#include "journal/rows/filter.hpp"
#include "journal/rows/state_hash.hpp"

namespace achilles::journal {

using achilles::KeptProgramme;
using achilles::Told;

/// What an undo or a redo did.
struct Reversal {
  Operation target;             ///< the command that was taken back, or brought back
  std::vector<Entry> entries;   ///< its entries
  std::vector<Entry> replaced;  ///< what those had replaced, which counts again, or no longer
};

/// An entry in place of an older one: an edit, or with a `Removal` nothing in its place.
struct Revision {
  std::int64_t replaces = 0;  ///< number of a living entry
  Happening happening;
  std::string uuid = {};  ///< of that entry: its number may be another's once a backup is restored. Empty for any
};

/// The runner's journal: an append-only record in one SQLite file.
///
/// Every function throws `Error` (Exit::storage) with cause and next step when the file cannot be used: missing,
/// locked, full, read-only, corrupt, of another program, or newer.
class Journal {
 public:
  using Access = journal::Access;

  /// Whether there is anything to read: something is at this path, and it is not an empty file.
  [[nodiscard]] static bool exists(const std::filesystem::path& file);

  /// Whether a file says of itself that it is a journal, of whatever format; a backup is one too. Not to be asked of a
  /// file that this process has open.
  [[nodiscard]] static bool is_one(const std::filesystem::path& file);

  /// Whether it is a journal of an older format, which opening it to write brings up to date. Not to be asked of a file
  /// that this process has open.
  [[nodiscard]] static bool outdated(const std::filesystem::path& file);

  /// Opens the file. `write` creates it with its directory (0600 in 0700, whatever the umask) and brings an older
  /// format up to date after a verified backup; `read` changes nothing and works on a read-only disk. (It does roll
  /// back what a crash left half written, where the disk lets it.) Other programs' locks are waited for up to
  /// `patience`. That backup is as of `now`.
  static Journal open(const std::filesystem::path& file, Access access,
                      std::chrono::milliseconds patience = std::chrono::seconds{5}, const Moment& now = {});

  Journal(Journal&&) noexcept;
  Journal& operator=(Journal&&) noexcept;
  ~Journal();

  /// One moment of the journal: while it lasts, whatever is read stands together, and no other program's change comes
  /// through. Within a change it is the change's own view. Must not outlive the journal.
  class Snapshot {
   public:
    Snapshot(Snapshot&&) noexcept;
    Snapshot& operator=(Snapshot&&) noexcept;
    ~Snapshot();

   private:
    friend class Journal;
    struct Body;
    explicit Snapshot(std::unique_ptr<Body> body);
    std::unique_ptr<Body> body_;
  };
  [[nodiscard]] Snapshot snapshot() const;

  /// The living entries in the order of day, time and number.
  [[nodiscard]] std::vector<Entry> entries(const Filter& filter) const;
  /// The same, one at a time, in memory that grows only with what was taken back or replaced.
  void each(const Filter& filter, const std::function<void(const Entry&)>& visit) const;

  /// The entry that counts now of those that were once this number, or became it; nothing when none does.
  [[nodiscard]] std::optional<Entry> entry(std::int64_t number) const;
  /// The one stored last of those that count; nothing when there is none.
  [[nodiscard]] std::optional<Entry> newest() const;
  /// Every form that entry had, oldest first, with those that were taken back; none when it was never stored.
  [[nodiscard]] std::vector<Version> versions(std::int64_t number) const;

  /// The current episode, which the living `start` with the highest number opened, now or as the journal stood right
  /// after operation `as_of`.
  [[nodiscard]] std::optional<Episode> episode(std::optional<std::int64_t> as_of = {}) const;

  /// Whether any command was taken back or brought back, or any entry revised, at that instant or later.
  [[nodiscard]] bool reversed_since(std::chrono::sys_seconds instant) const;

  /// Everything the coach said that was kept, in the order of operations, whether those still count or not. Throws at
  /// the first that is damaged.
  void each_told(const std::function<void(const Told&)>& visit) const;

  /// Everything the journal holds but its caches, one operation at a time, in their order: what was taken back too.
  /// Throws at the first that is damaged.
  void each_operation(const std::function<void(const OperationRecord&)>& visit) const;
  /// Every programme kept, each behind the one it extends.
  void each_programme(const std::function<void(const KeptProgramme&)>& visit) const;
  /// What all of that says, in a few digits.
  [[nodiscard]] StateHash state_hash() const;

  /// The programme kept under that hash; nothing when none was, as for entries older than format 2.
  [[nodiscard]] std::optional<KeptProgramme> programme(std::string_view hash) const;

  /// The latest checkpoint of that episode, protocol and version for a day before `day`.
  [[nodiscard]] std::optional<Checkpoint> checkpoint_before(Date day, std::int64_t episode,
                                                            const std::string& protocol_hash, int rules_version) const;

  /// One command's changes: all of them or none. Reading through the journal sees them at once. A step that throws
  /// rolls all of them back, and the change is over.
  class Change {
   public:
    Change(Change&&) noexcept;
    Change& operator=(Change&&) noexcept;
    ~Change();  ///< rolls back what was not committed

    /// Stores happenings as one operation and drops the checkpoints they outdate.
    std::vector<Entry> append(const Moment& at, const std::string& command, std::span<const Happening> happenings);
    /// Stores revisions as one operation in the same way. Throws std::logic_error where one replaces what is not
    /// living.
    std::vector<Entry> revise(const Moment& at, const std::string& command, std::span<const Revision> revisions);
    /// Takes back the last living operation; nothing when there is none.
    std::optional<Reversal> undo(const Moment& at);
    /// Brings back the operation taken back last, unless something was stored since; nothing when there is none.
    std::optional<Reversal> redo(const Moment& at);
    void keep(const Checkpoint& checkpoint);
    /// Keeps a programme's text for ever: no undo removes it. One kept already stays as it is. The programme it extends
    /// is kept before it.
    void keep(const KeptProgramme& programme);

    /// Keeps what the coach said after the change's last operation, for ever and once: that operation's number is the
    /// one stored, whatever `told` says. Throws std::logic_error when the change has none.
    void keep(const Told& told);

    /// Adds an operation of another journal exactly as it is, with its numbers and UUIDs, and drops the checkpoints it
    /// outdates. Throws Error (Exit::storage) where one of them is taken, or it speaks of what is not there.
    void restore(const OperationRecord& record);

    /// Makes it durable. When the disk reports a failure, says truthfully whether the operation was stored.
    void commit();

   private:
    friend class Journal;
    struct Body;
    explicit Change(std::unique_ptr<Body> body);
    std::unique_ptr<Body> body_;
  };
  /// Begins one, with the lock of a writer. Where another journal took this one's place meanwhile, by a `restore`, the
  /// change is one of that.
  Change change();

 private:
  struct Body;
  explicit Journal(std::unique_ptr<Body> body);
  std::unique_ptr<Body> body_;
};

}  // namespace achilles::journal
